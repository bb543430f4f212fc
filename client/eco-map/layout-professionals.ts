import type { Sector } from '../../domain/network/codes.ts'
import type { CastAgency, CastSector } from './cast.ts'
import type { Point } from './geometry.ts'
import { type Slot, slotAt } from './slot.ts'

/** An agency on its way to a place, with its sector. */
export interface AgencyBlock {
  agency: CastAgency
  sector: Sector
}

const ROW = 36
const BELOW_PITCH = 138
export const BELOW_HEIGHT = 128
const CAPSULE = 40
/** From an agency's capsule to the names beside it. */
const NAME_GAP = 3
/** From an agency's capsule in the row below to its name, past the names of its professionals. */
const BELOW_NAMES = 34
const AGENCY_HEADING = 18
const SECTOR_HEADING = 18
const GAP = 8
const SECTOR_GAP = 10

/** All agencies in their order round the map. */
export function blocksOf(sectors: readonly CastSector[]): AgencyBlock[] {
  return sectors.flatMap(({ sector, agencies }) => agencies.map((agency) => ({ agency, sector })))
}

/** The height that an agency takes in a side column. */
export function heightOf(block: AgencyBlock, before: AgencyBlock | undefined): number {
  const sector = block.sector === before?.sector ? 0 : SECTOR_HEADING + (before ? SECTOR_GAP : 0)
  return sector + AGENCY_HEADING + capsuleLength(block) + GAP
}

/** The width that an agency takes in the row below. */
export function widthOf({ agency }: AgencyBlock): number {
  return Math.max(1, agency.places.length) * BELOW_PITCH
}

/** From the inner edge of a side column to the outer edge of its labels. */
export function columnWidth(labelWidth: number): number {
  return CAPSULE + NAME_GAP + labelWidth
}

/** The id of the heading of a sector on one side of the map. */
export function headingId(sector: Sector, side: string): string {
  return `sector|${sector}|${side}`
}

/**
 * Places agencies in a column from `top` downwards; `edge` gives the inner edge of the column at a height.
 * @param side the side of the map, on which the labels are, `labelWidth` wide
 */
export function placeColumn(
  blocks: readonly AgencyBlock[],
  side: 'left' | 'right',
  column: number,
  top: number,
  labelWidth: number,
  edge: (y: number) => number,
): [string, Slot][] {
  const slots: [string, Slot][] = []
  const outwards = side === 'left' ? -1 : 1
  const heading = side === 'left' ? 'heading-left' : 'heading-right'
  let y = top
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    const length = capsuleLength(block)
    const capsuleTop = y + heightOf(block, before) - length - GAP
    const x = edge(capsuleTop + length / 2) + (outwards * CAPSULE) / 2
    if (block.sector !== before?.sector) {
      const sectorY = capsuleTop - AGENCY_HEADING
      slots.push([
        headingId(block.sector, `${side}${column}`),
        {
          x,
          y: sectorY,
          width: CAPSULE,
          height: 1,
          label: heading,
          labelWidth,
          labelHeight: 15,
          labelGap: NAME_GAP,
        },
      ])
    }
    slots.push([
      block.agency.id,
      {
        x,
        y: capsuleTop + length / 2,
        width: CAPSULE,
        height: length,
        label: heading,
        labelWidth,
        labelHeight: 15,
        labelGap: NAME_GAP,
      },
    ])
    for (const [row, id] of eachPlaced(block)) {
      slots.push([
        id,
        slotAt('professional', { x, y: capsuleTop + ROW * (row + 0.5) + 2 }, { label: side, labelWidth }),
      ])
    }
    y = capsuleTop + length + GAP
  }
  return slots
}

/** Places agencies in a row about `middle`, their labels below. */
export function placeRow(blocks: readonly AgencyBlock[], middle: Point): [string, Slot][] {
  const slots: [string, Slot][] = []
  let x = middle.x - blocks.reduce((sum, block) => sum + widthOf(block), 0) / 2
  for (const [at, block] of blocks.entries()) {
    const width = widthOf(block)
    const centre = x + width / 2
    slots.push([
      block.agency.id,
      {
        x: centre,
        y: middle.y,
        width: width - BELOW_PITCH + CAPSULE,
        height: CAPSULE,
        label: 'below',
        labelWidth: width - 14,
        labelHeight: 28,
        labelGap: BELOW_NAMES,
      },
    ])
    for (const [number, id] of eachPlaced(block)) {
      slots.push([
        id,
        slotAt(
          'professional',
          { x: x + (number + 0.5) * BELOW_PITCH, y: middle.y },
          {
            label: 'below',
            labelWidth: BELOW_PITCH - 12,
            labelGap: 7,
          },
        ),
      ])
    }
    if (block.sector !== blocks[at - 1]?.sector) {
      slots.push([
        headingId(block.sector, 'below'),
        {
          x: centre,
          y: middle.y + CAPSULE / 2 + BELOW_NAMES + 28,
          width: 1,
          height: 1,
          label: 'below',
          labelWidth: width - 14,
          labelHeight: 15,
          labelGap: 2,
        },
      ])
    }
    x += width
  }
  return slots
}

/** Each professional of an agency with the number of the place; places that have been left come last. */
function eachPlaced({ agency }: AgencyBlock): [number, string][] {
  const places = [
    ...agency.places.filter(({ isVacated }) => !isVacated),
    ...agency.places.filter(({ isVacated }) => isVacated),
  ]
  return places.flatMap(({ professionals }, number) =>
    professionals.map((id): [number, string] => [number, id]),
  )
}

function capsuleLength({ agency }: AgencyBlock): number {
  return agency.places.length === 0 ? 12 : agency.places.length * ROW + 4
}
