import type { Sector } from '../../domain/network/codes.ts'
import type { Cast } from './cast.ts'
import { type Box, boxOf } from './geometry.ts'
import { layOutHomes } from './layout-homes.ts'
import { layOutKin } from './layout-kin.ts'
import { orderOf } from './layout-order.ts'
import { movePart, type Part, spreadPart } from './layout-part.ts'
import {
  type AgencyBlock,
  BELOW_HEIGHT,
  blocksOf,
  columnWidth,
  headingId,
  heightOf,
  placeColumn,
  placeRow,
} from './layout-professionals.ts'
import { divide } from './layout-sides.ts'
import type { MapShape } from './map-shape.ts'
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

const ASPECT: Record<MapShape, number> = { landscape: 1.32, portrait: 0.72 }
const NEED = { pitch: 188, row: 56 }
const MEETING = { pitch: 124, row: 62 }
/** What stays free on each side of the family, for ties to be seen. */
const AIR: Record<MapShape, number> = { landscape: 64, portrait: 28 }
const GAP = 40
const COLUMN_GAP = 24
/** Of the names beside professionals. */
const LABEL_WIDTH = { least: 110, most: { landscape: 178, portrait: 136 } }
/** How far the family is spread at most, where there is room. */
const MOST_SPREAD = 1.5

/**
 * Places everybody of a record: the child's homes in the middle, kin and supports about them, needs above, meetings
 * below, professionals by sector and agency on the left, below and on the right. Pure and deterministic: no day, no
 * chance and no screen goes into it.
 */
export function layOut(cast: Cast, shape: MapShape): Layout {
  const homes = layOutHomes(cast, shape)
  const family = layOutKin(cast, homes, shape)
  const order = orderOf(cast)
  const labelWidth = Math.min(LABEL_WIDTH.most[shape], Math.max(LABEL_WIDTH.least, cast.widestLabel))
  const rows = rowsOf(cast, family)
  const sides = divide(blocksOf(order.sectors), {
    width: widthOf(family) + 2 * AIR[shape],
    heightAt: (width) => rows.needs(width) + heightOfPart(family) + rows.meetings(width),
    aspect: ASPECT[shape],
    columnWidth: columnWidth(labelWidth),
  })
  const belowHeight = sides.below.length > 0 ? BELOW_HEIGHT : 0
  const needs = rows.needs(sides.width)
  const meetings = rows.meetings(sides.width)
  const height = Math.max(needs + heightOfPart(family) + meetings + belowHeight, sides.height)
  const spread = spreadToFill(family, sides.width - 2 * AIR[shape], height - needs - meetings - belowHeight)
  const slack = height - needs - heightOfPart(spread) - meetings - belowHeight
  const centred = movePart(spread, {
    x: -(spread.bounds.left + spread.bounds.right) / 2,
    y: -height / 2 + needs + slack / 2 - spread.bounds.top,
  })
  const headings = headingsOf(sides.below, 'below')
  const slots = new Map([
    ...placeNeeds(order.needs, sides.width, -height / 2 + slack * 0.1),
    ...centred.slots,
    ...placeMeetings(cast.meetingPlaces, sides.width, centred.bounds.bottom + GAP + slack * 0.1),
    ...placeRow(sides.below, { x: 0, y: height / 2 - BELOW_HEIGHT + 22 }),
  ])
  for (const side of ['left', 'right'] as const) {
    for (const [number, column] of sides[side].entries()) {
      headings.push(...headingsOf(column, `${side}${number}`))
      const edge = edgeOf(side, number * (columnWidth(labelWidth) + COLUMN_GAP), sides.width, height)
      const placed = placeColumn(column, side, number, -heightOfColumn(column) / 2, labelWidth, edge)
      for (const [id, slot] of placed) slots.set(id, slot)
    }
  }
  return { slots, bounds: boxOf([...slots.values()].map(slotBox)), headings }
}

/** The heights of the rows of needs and of meetings, with the air beyond them, at a width between the side columns. */
function rowsOf({ needs, meetingPlaces }: Cast, family: Part) {
  const heightAt = (count: number, width: number, { pitch, row }: typeof NEED) =>
    count === 0 ? GAP / 2 : rowCount(count, Math.max(width, widthOf(family)), pitch) * row + GAP
  return {
    needs: (width: number) => heightAt(needs.length, width, NEED),
    meetings: (width: number) => heightAt(meetingPlaces.length, width, MEETING),
  }
}

function rowCount(count: number, width: number, pitch: number): number {
  return Math.ceil(count / Math.max(1, Math.floor(width / pitch)))
}

/** Moves the family apart where a full map leaves it room, so that the many ties to it lie less close. */
function spreadToFill(family: Part, width: number, height: number): Part {
  const factor = Math.min(
    (0.8 * width) / widthOf(family),
    (0.86 * height) / heightOfPart(family),
    MOST_SPREAD,
  )
  return factor > 1 ? spreadPart(family, factor) : family
}

/** Needs in rows like bricks, so that a tie reaches the upper row between two of the lower. */
function placeNeeds(needs: readonly string[], width: number, top: number): [string, Slot][] {
  return inBricks(needs.length, width, NEED.pitch).map(({ x, row }, at) => [
    needs[at] ?? '',
    slotAt('need', { x, y: top + NEED.row * (row + 0.5) }),
  ])
}

function placeMeetings(places: readonly string[][], width: number, top: number): [string, Slot][] {
  return inBricks(places.length, width, MEETING.pitch).flatMap(({ x, row }, at) =>
    (places[at] ?? []).map((id): [string, Slot] => [
      id,
      slotAt('meeting', { x, y: top + MEETING.row * row }),
    ]),
  )
}

/** Places from left to right, by turns in each row, about x = 0. */
function inBricks(count: number, width: number, pitch: number): { x: number; row: number }[] {
  const rows = rowCount(count, width, pitch)
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
  further: number,
  width: number,
  height: number,
): (y: number) => number {
  const outwards = side === 'left' ? -1 : 1
  const bulge = Math.min(48, height * 0.05)
  return (y) => outwards * (width / 2 + further + bulge * (1 - ((2 * y) / height) ** 2))
}

function widthOf({ bounds }: Part): number {
  return bounds.right - bounds.left
}

function heightOfPart({ bounds }: Part): number {
  return bounds.bottom - bounds.top
}
