import type { Sector } from '../../domain/network/codes.ts'
import type { Cast } from './cast.ts'
import { type Box, boxOf } from './geometry.ts'
import { layOutHomes, movePart, type Part } from './layout-homes.ts'
import { layOutKin } from './layout-kin.ts'
import { type MapOrder, orderOf } from './layout-order.ts'
import {
  type AgencyBlock,
  BELOW_HEIGHT,
  blocksOf,
  COLUMN_WIDTH,
  headingId,
  heightOf,
  placeColumn,
  placeRow,
} from './layout-professionals.ts'
import { divide, type Inner } from './layout-sides.ts'
import { type Slot, slotAt, slotBox } from './slot.ts'

/** The place of everyone and everything that is ever on a map. */
export interface Layout {
  slots: ReadonlyMap<string, Slot>
  bounds: Box
  /** The name of a sector above, or below, its agencies on one side; shown when one of them is. */
  headings: Heading[]
}

export interface Heading {
  id: string
  sector: Sector
  /** The ids of the agencies that it stands over. */
  agencies: string[]
}

/** Width by height of the space to fill: a wide screen, a phone or page held upright. */
export type MapShape = 'landscape' | 'portrait'

const ASPECT: Record<MapShape, number> = { landscape: 1.4, portrait: 0.72 }
const NEED_PITCH = 178
const NEED_ROW = 54
const MEETING_PITCH = 120
const MEETING_ROW = 60
/** What stays free on each side of the family, for ties to be seen. */
const AIR: Record<MapShape, number> = { landscape: 120, portrait: 56 }
const GAP = 44

/**
 * Places everybody of a record: the child's homes in the middle, kin and supports on their flanks, needs above,
 * meetings below, professionals by sector and agency on the left, below and on the right. Pure and deterministic: no
 * day, no chance and no screen goes into it.
 */
export function layOut(cast: Cast, shape: MapShape): Layout {
  const homes = layOutHomes(cast)
  const kin = layOutKin(cast, homes)
  const family: Part = {
    slots: new Map([...homes.slots, ...kin.slots]),
    bounds: boxOf([homes.bounds, kin.bounds]),
  }
  const order = orderOf(cast)
  const inner = innerOf(family, order, cast, shape)
  const sides = divide(blocksOf(order.sectors), inner, ASPECT[shape])
  const height = Math.max(inner.height + (sides.below.length > 0 ? BELOW_HEIGHT : 0), sides.height)
  const slots = new Map<string, Slot>()
  const headings: Heading[] = headingsOf(sides.below, 'below')
  const put = (placed: Iterable<[string, Slot]>) => {
    for (const [id, slot] of placed) slots.set(id, slot)
  }
  const top = -height / 2
  const slack = height - inner.height - (sides.below.length > 0 ? BELOW_HEIGHT : 0)
  put(placeNeeds(order.needs, sides.width, top + slack * 0.16))
  const familyTop = top + inner.needs + slack / 2
  const centred = movePart(family, {
    x: -(family.bounds.left + family.bounds.right) / 2,
    y: familyTop - family.bounds.top,
  })
  put(centred.slots)
  put(placeMeetings(cast.meetingPlaces, sides.width, centred.bounds.bottom + GAP + slack * 0.12))
  if (sides.below.length > 0) put(placeRow(sides.below, { x: 0, y: height / 2 - BELOW_HEIGHT + 22 }))
  for (const side of ['left', 'right'] as const) {
    for (const [number, column] of sides[side].entries()) {
      headings.push(...headingsOf(column, `${side}${number}`))
      put(
        placeColumn(
          column,
          side,
          number,
          -heightOfColumn(column) / 2,
          edgeOf(side, number, sides.width, height),
        ),
      )
    }
  }
  return { slots, bounds: boxOf([...slots.values()].map(slotBox)), headings }
}

function innerOf({ bounds }: Part, { needs }: MapOrder, { meetingPlaces }: Cast, shape: MapShape): Inner {
  const width = bounds.right - bounds.left + 2 * AIR[shape]
  const needsHeight = rowsOf(needs.length, width, NEED_PITCH) * NEED_ROW + (needs.length > 0 ? GAP : 0)
  const meetingsHeight =
    rowsOf(meetingPlaces.length, width, MEETING_PITCH) * MEETING_ROW + (meetingPlaces.length > 0 ? GAP : 0)
  return {
    width,
    height: needsHeight + bounds.bottom - bounds.top + meetingsHeight + GAP,
    needs: needsHeight,
  }
}

function rowsOf(count: number, width: number, pitch: number): number {
  return Math.ceil(count / Math.max(1, Math.floor(width / pitch)))
}

/** Needs in rows like bricks, so that a tie reaches the upper row between two of the lower. */
function placeNeeds(needs: readonly string[], width: number, top: number): [string, Slot][] {
  return placeInBricks(needs.length, width, NEED_PITCH).map(({ x, row }, at) => [
    needs[at] ?? '',
    slotAt('need', { x, y: top + NEED_ROW * (row + 0.5) }),
  ])
}

function placeMeetings(places: readonly string[][], width: number, top: number): [string, Slot][] {
  return placeInBricks(places.length, width, MEETING_PITCH).flatMap(({ x, row }, at) =>
    (places[at] ?? []).map((id): [string, Slot] => [
      id,
      slotAt('meeting', { x, y: top + MEETING_ROW * row }),
    ]),
  )
}

/** Places from left to right, by turns in each row, about x = 0. */
function placeInBricks(count: number, width: number, pitch: number): { x: number; row: number }[] {
  const rows = rowsOf(count, width, pitch)
  return Array.from({ length: count }, (_, at) => ({
    x: ((at - (count - 1) / 2) * pitch) / Math.max(1, rows),
    row: at % rows,
  }))
}

function headingsOf(blocks: readonly AgencyBlock[], side: string): Heading[] {
  return [...Map.groupBy(blocks, ({ sector }) => sector)].map(([sector, together]) => ({
    id: headingId(sector, side),
    sector,
    agencies: together.map(({ agency }) => agency.id),
  }))
}

function heightOfColumn(blocks: readonly AgencyBlock[]): number {
  return blocks.reduce((sum, block, at) => sum + heightOf(block, blocks[at - 1]), 0)
}

/** The inner edge of a side column: bulging in the middle, as a ring would. */
function edgeOf(
  side: 'left' | 'right',
  column: number,
  width: number,
  height: number,
): (y: number) => number {
  const outwards = side === 'left' ? -1 : 1
  const bulge = Math.min(72, height * 0.08)
  return (y) => outwards * (width / 2 + column * (COLUMN_WIDTH + 24) + bulge * (1 - ((2 * y) / height) ** 2))
}
