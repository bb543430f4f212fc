import { type Box, boxOf, distance, overlaps, type Point } from './geometry.ts'
import type { Layout } from './layout.ts'
import { isInCircle, labelBox, reachesInto, type Slot, slotBox } from './slot.ts'

/** How far apart the places are that are tried out, and how far off, in map units. */
const STEP = 14
const FARTHEST = 1_400
/** So far off a place among one's own is not looked for any more. */
const FAR = 300

/**
 * A layout in which everybody who had a place keeps it, and whoever is new has one of their own: as near as there is room to where
 * they would stand, beside whom they would stand with, and within what is shown already where that has room.
 * @param before the layout that is shown
 * @param after the layout as it would be made anew
 */
export function steadyLayout(before: Layout, after: Layout): Layout {
  const kept = keptSlots(before, after)
  const newcomers = [...after.slots].filter(([id]) => !kept.has(id) && !isHeading(id, after))
  if (newcomers.length === 0) return sameAs(before, kept)
  const slots = new Map(kept)
  for (const [id, slot] of newcomers) {
    const place = sharedPlace(slot, kept, after)
    if (place) slots.set(id, place)
  }
  const groups = together(newcomers.filter(([id]) => !slots.has(id)))
  for (const group of groups)
    for (const [id, slot] of placed(group, slots, kept, before, after)) slots.set(id, slot)
  const all = boxOf([before.bounds, ...newcomers.flatMap(([id]) => slots.get(id) ?? []).map(slotBox)])
  return { slots, headings: before.headings, bounds: holds(before.bounds, all) ? before.bounds : all }
}

/** Whether one box holds the whole of another. */
export function holds(one: Box, other: Box): boolean {
  return (
    one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom
  )
}

/**
 * The places that stay. Who is not there any more keeps theirs as well, for when they are brought back; of two who came after each
 * other in one place, and are there together now, one has to go.
 */
function keptSlots(before: Layout, after: Layout): Map<string, Slot> {
  const kept = new Map<string, Slot>()
  const owners = new Map<string, string>()
  for (const [id, slot] of before.slots) {
    const place = `${slot.x}|${slot.y}|${slot.width}|${slot.height}`
    const owner = owners.get(place)
    const [own, other] = [after.slots.get(id), owner === undefined ? undefined : after.slots.get(owner)]
    if (own && other && !isSamePlace(own, other)) continue
    kept.set(id, slot)
    if (own) owners.set(place, id)
  }
  return kept
}

/** The place of those who were there before or come after, when they are all whom a newcomer would share theirs with. */
function sharedPlace(slot: Slot, kept: ReadonlyMap<string, Slot>, after: Layout): Slot | undefined {
  const isTogether = (id: string) => {
    const own = after.slots.get(id)
    return own !== undefined && isSamePlace(own, slot)
  }
  const [, place] = [...kept].find(([id]) => isTogether(id)) ?? []
  if (!place) return undefined
  const owners = [...kept].filter(([, other]) => isSamePlace(other, place))
  return owners.every(([id]) => isTogether(id)) ? place : undefined
}

function sameAs(before: Layout, kept: Map<string, Slot>): Layout {
  return kept.size === before.slots.size ? before : { ...before, slots: kept }
}

/** The name of a sector belongs to a whole column, and is not made for one more. */
function isHeading(id: string, { headings }: Layout): boolean {
  return headings.some((heading) => heading.id === id)
}

/** Whether two of a kind stand in one place; somebody who works alone for an agency stands in the middle of its capsule. */
function isSamePlace(one: Slot, other: Slot): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

type Placed = readonly [id: string, slot: Slot]

/** Those who lie on each other, such as an agency and who works for it, which are moved as one. */
function together(newcomers: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = []
  for (const one of newcomers) {
    const touched = groups.filter((group) => group.some((other) => overlaps(nodeOf(one), nodeOf(other))))
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push([...touched.flat(), one])
  }
  return groups
}

function nodeOf([, slot]: Placed): Box {
  return slotBox({ ...slot, labelWidth: 0, labelHeight: 0, labelGap: 0, label: 'inside' })
}

function placed(
  group: readonly Placed[],
  slots: ReadonlyMap<string, Slot>,
  kept: ReadonlyMap<string, Slot>,
  before: Layout,
  after: Layout,
): Placed[] {
  const taken = [...slots.values()]
  const circles = taken.filter(isCircle)
  const boxes = taken.map((slot) => (isCircle(slot) ? labelBox(slot) : slotBox(slot)))
  const [, first] = group[0] as Placed
  const home = [...after.slots].find(
    ([id, slot]) => kept.has(id) && isCircle(slot) && isInCircle(first, slot),
  )
  const own = home && kept.get(home[0])
  const moved = ({ x, y }: Point) =>
    group.map(([id, slot]) => [id, { ...slot, x: slot.x + x, y: slot.y + y }] as const)
  const isFree = (by: Point) =>
    moved(by).every(([, slot]) => {
      const box = slotBox(slot)
      return (
        !boxes.some((other) => overlaps(box, other)) &&
        circles.every((circle) => circle === own || !reachesInto(box, circle))
      )
    })
  const isAtHome = (by: Point) => !own || moved(by).every(([, slot]) => isInCircle(slot, own))
  const isShown = (by: Point) => moved(by).every(([, slot]) => holds(before.bounds, slotBox(slot)))
  const middle = displacement(first, kept, after)
  let shown: Point | undefined
  let free: Point | undefined
  for (const { x, y } of shifts()) {
    if (shown && Math.hypot(x, y) > FAR) break
    const by = { x: middle.x + x, y: middle.y + y }
    if (!isFree(by)) continue
    free ??= by
    if (!isShown(by)) continue
    shown ??= by
    if (isAtHome(by)) return moved(by)
  }
  return moved(shown ?? free ?? beneath(before, group))
}

function isCircle({ label }: Slot): boolean {
  return label === 'free'
}

/** By how much the nearest of those who stay stands elsewhere than they would. */
function displacement(slot: Slot, kept: ReadonlyMap<string, Slot>, after: Layout): Point {
  let nearest: { at: Slot; was: Slot } | undefined
  for (const [id, at] of after.slots) {
    const was = kept.get(id)
    if (was && !isCircle(at) && (!nearest || distance(at, slot) < distance(nearest.at, slot)))
      nearest = { at, was }
  }
  return nearest ? { x: nearest.was.x - nearest.at.x, y: nearest.was.y - nearest.at.y } : { x: 0, y: 0 }
}

let allShifts: Point[] | undefined

/** Shifts round about, the nearest first; worked out when somebody comes for the first time. */
function shifts(): readonly Point[] {
  if (allShifts) return allShifts
  const made: Point[] = []
  for (let x = -FARTHEST; x <= FARTHEST; x += STEP)
    for (let y = -FARTHEST; y <= FARTHEST; y += STEP) made.push({ x, y })
  allShifts = made.sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y))
  return allShifts
}

/** Where there is no room at all: below everything. */
function beneath({ bounds }: Layout, group: readonly Placed[]): Point {
  return { x: 0, y: bounds.bottom - boxOf(group.map(([, slot]) => slotBox(slot))).top }
}
