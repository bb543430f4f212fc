import type { Cast } from './cast.ts'
import { type Box, overlaps, type Point } from './geometry.ts'
import { layOutHousehold } from './layout-homes.ts'
import { movePart, type Part, partOf } from './layout-part.ts'
import type { MapShape } from './map-shape.ts'
import { labelBox, reachesInto, type Slot, slotAt, slotBox } from './slot.ts'

const CLEARANCE = 12
const STEP = 8
/** The direction of the first, in radians above the right. */
const SHOULDER: Record<MapShape, number> = { landscape: -0.75, portrait: -1.05 }

/** What is taken already: the homes as the circles that they are, all else as boxes. */
interface Taken {
  circles: Slot[]
  boxes: Box[]
}

/**
 * Kin, informal supports and other households around the homes: in the corners about their circles first. Those who
 * support a need stand highest, where the needs are near. Each goes as close to the middle as its direction allows.
 */
export function layOutKin(cast: Cast, homes: Part, shape: MapShape): Part {
  const ring = ringOf(cast)
  const taken = takenBy(cast, homes)
  const placed: Part[] = []
  for (const [at, part] of ring.entries()) {
    const next = pushOut(part, angleOf(at, ring.length, shape), taken)
    placed.push(next)
    taken.boxes.push(next.bounds)
  }
  return partOf(new Map([...homes.slots, ...placed.flatMap(({ slots }) => [...slots])]))
}

function takenBy({ child, homes }: Cast, { slots }: Part): Taken {
  const circles = homes.flatMap(({ id }) => slots.get(id) ?? [])
  const self = slots.get(child)
  return { circles, boxes: [...circles.map(labelBox), ...(self ? [slotBox(self)] : [])] }
}

function ringOf({ kin, otherHouseholds, needTies }: Cast): Part[] {
  const supporters = new Set(needTies.map(([who]) => who))
  const rank = (id: string) => (supporters.has(id) ? 0 : 1)
  const single = [...kin].sort((one, other) => rank(one) - rank(other)).map(alone)
  return [...single.slice(0, 2), ...otherHouseholds.map(layOutHousehold), ...single.slice(2)]
}

function alone(id: string): Part {
  return partOf(new Map([[id, slotAt('person', { x: 0, y: 0 })]]))
}

/** Radians clockwise from the right: by turns left and right, from the shoulders down, and round below for the last of many. */
function angleOf(at: number, count: number, shape: MapShape): number {
  const row = Math.floor(at / 2)
  const rows = Math.ceil(count / 2)
  const angle =
    shape === 'landscape'
      ? downFrom(SHOULDER.landscape, row, rows)
      : fromBothEnds(SHOULDER.portrait, row, rows)
  return at % 2 === 0 ? Math.PI - angle : angle
}

function downFrom(top: number, row: number, rows: number): number {
  const bottom = Math.min(1.2, top + 0.75 * (rows - 1))
  return rows === 1 ? top : top + ((bottom - top) * row) / (rows - 1)
}

/** Above and below by turns, nearing the flanks, which an upright map has no room beside. */
function fromBothEnds(top: number, row: number, rows: number): number {
  const share = 1 - Math.floor(row / 2) / Math.ceil(rows / 2)
  return (row % 2 === 0 ? 1 : -1) * top * share
}

function pushOut(part: Part, angle: number, taken: Taken): Part {
  const towards: Point = { x: Math.cos(angle), y: Math.sin(angle) }
  for (let radius = 60; ; radius += STEP) {
    const placed = movePart(part, { x: towards.x * radius, y: towards.y * radius })
    if (isFree(placed.bounds, taken)) return placed
  }
}

function isFree({ left, top, right, bottom }: Box, { circles, boxes }: Taken): boolean {
  const roomy: Box = {
    left: left - CLEARANCE,
    top: top - CLEARANCE,
    right: right + CLEARANCE,
    bottom: bottom + CLEARANCE,
  }
  return !boxes.some((box) => overlaps(box, roomy)) && !circles.some((circle) => reachesInto(roomy, circle))
}
