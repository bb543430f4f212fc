import type { Cast } from './cast.ts'
import { type Box, boxOf, overlaps, type Point } from './geometry.ts'
import { layOutHousehold, movePart, type Part } from './layout-homes.ts'
import { slotAt, slotBox } from './slot.ts'

const CLEARANCE = 16
const STEP = 8

/**
 * Kin, informal supports and other households around the homes: on both flanks and, when there are many, below. Those
 * who support a need stand highest, where the needs are near. Each goes as close to the middle as its direction
 * allows.
 */
export function layOutKin(cast: Cast, homes: Part): Part {
  const taken: Box[] = [homes.bounds]
  const slots = new Map<string, Part['slots'] extends Map<string, infer Slot> ? Slot : never>()
  const ring = ringOf(cast)
  for (const [at, part] of ring.entries()) {
    const placed = pushOut(part, angleOf(at, ring.length), taken)
    taken.push(placed.bounds)
    for (const [id, slot] of placed.slots) slots.set(id, slot)
  }
  return { slots, bounds: boxOf(taken) }
}

function ringOf({ kin, otherHouseholds, needTies }: Cast): Part[] {
  const supporters = new Set(needTies.map(([who]) => who))
  const rank = (id: string) => (supporters.has(id) ? 0 : 1)
  const single = [...kin].sort((one, other) => rank(one) - rank(other)).map(alone)
  return [...single.slice(0, 2), ...otherHouseholds.map(layOutHousehold), ...single.slice(2)]
}

function alone(id: string): Part {
  const slot = slotAt('person', { x: 0, y: 0 })
  return { slots: new Map([[id, slot]]), bounds: slotBox(slot) }
}

/** Radians clockwise from the right: by turns left and right, from the shoulders down, and round below for the last of many. */
function angleOf(at: number, count: number): number {
  const row = Math.floor(at / 2)
  const rows = Math.ceil(count / 2)
  const [top, bottom] =
    rows === 1 ? [-0.1, -0.1] : rows === 2 ? [-0.42, 0.42] : [-0.62, Math.min(1.25, 0.3 * rows)]
  const angle = rows === 1 ? top : top + ((bottom - top) * row) / (rows - 1)
  return at % 2 === 0 ? Math.PI - angle : angle
}

function pushOut(part: Part, angle: number, taken: readonly Box[]): Part {
  const towards: Point = { x: 1.25 * Math.cos(angle), y: Math.sin(angle) }
  for (let radius = 60; ; radius += STEP) {
    const placed = movePart(part, { x: towards.x * radius, y: towards.y * radius })
    const roomy: Box = {
      left: placed.bounds.left - CLEARANCE,
      right: placed.bounds.right + CLEARANCE,
      top: placed.bounds.top - CLEARANCE,
      bottom: placed.bounds.bottom + CLEARANCE,
    }
    if (!taken.some((box) => overlaps(box, roomy))) return placed
  }
}
