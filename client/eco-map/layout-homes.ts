import type { Cast, CastHousehold } from './cast.ts'
import { type Box, boxOf, distance, type Point } from './geometry.ts'
import { moved, SIZE, type Slot, slotAt, slotBox } from './slot.ts'

/** A part of the map with places of its own, around its own origin. */
export interface Part {
  slots: Map<string, Slot>
  bounds: Box
}

const ORIGIN: Point = { x: 0, y: 0 }
const CIRCLE_PADDING = 10
const HOUSEHOLD_LABEL = { label: 'above', labelWidth: 190, labelHeight: 18, labelGap: 3 } as const
const STEP = 10
/** How far from the child those stand who moved along. */
const LENS_REACH = 128

/**
 * The child in the middle and the homes of the child around them. A single home is a circle about the child. Where
 * there are several, each circle takes in the child and reaches out to its own side, so that a move changes which
 * circle is lit and nobody's place.
 */
export function layOutHomes({ child, homes, movedAlong }: Cast): Part {
  const slots = new Map<string, Slot>([[child, slotAt('child', ORIGIN)]])
  const people = new Map<string, Slot>()
  const along = movedAlong.map((_, at) =>
    slotAt('person', onCircle(lensAngle(at, movedAlong.length), LENS_REACH)),
  )
  const reach = reachFor(homes, along)
  for (const [number, home] of homes.entries()) {
    for (const [at, member] of home.members.entries()) {
      people.set(member, slotAt('person', onCircle(memberAngle(homes, number, at), reach)))
    }
  }
  for (const [number, home] of homes.entries()) {
    const members = home.members.flatMap((id) => people.get(id) ?? [])
    slots.set(home.id, homeCircle(homes, number, [...members, ...along]))
  }
  for (const [at, person] of movedAlong.entries()) {
    const slot = along[at]
    if (slot) people.set(person, slot)
  }
  for (const [id, slot] of people) slots.set(id, slot)
  return { slots, bounds: boxOf([...slots.values()].map(slotBox)) }
}

/** A household of its own beside the homes: its members in rows inside a circle about the origin. */
export function layOutHousehold({ id, members }: CastHousehold): Part {
  const perRow = Math.ceil(Math.sqrt(members.length))
  const slots = new Map<string, Slot>()
  for (const [at, member] of members.entries()) {
    const row = Math.floor(at / perRow)
    const inRow = Math.min(perRow, members.length - row * perRow)
    const rows = Math.ceil(members.length / perRow)
    slots.set(
      member,
      slotAt('person', {
        x: ((at % perRow) - (inRow - 1) / 2) * 116,
        y: (row - (rows - 1) / 2) * 86 - 14,
      }),
    )
  }
  const circle = circleAround(ORIGIN, [...slots.values()])
  const all = new Map([[id, circle], ...slots])
  return { slots: all, bounds: boxOf([...all.values()].map(slotBox)) }
}

/** The part with every place moved by a distance. */
export function movePart({ slots, bounds }: Part, by: Point): Part {
  return {
    slots: new Map([...slots].map(([id, slot]) => [id, moved(slot, by)])),
    bounds: {
      left: bounds.left + by.x,
      right: bounds.right + by.x,
      top: bounds.top + by.y,
      bottom: bounds.bottom + by.y,
    },
  }
}

/** The smallest distance from the child at which people overlap neither each other nor the child, nor stand in another's circle. */
function reachFor(homes: readonly CastHousehold[], along: readonly Slot[]): number {
  for (let reach = homes.length > 1 ? 140 : 116; reach < 1200; reach += STEP) {
    const people = homes.map((home, number) =>
      home.members.map((_, at) => slotAt('person', onCircle(memberAngle(homes, number, at), reach))),
    )
    const all = [slotAt('child', ORIGIN), ...along, ...people.flat()]
    if (all.some((one, at) => all.slice(at + 1).some((other) => tooClose(one, other)))) continue
    const circles = homes.map((_, number) => homeCircle(homes, number, people[number] ?? []))
    const isInAnother = people.some((members, number) =>
      circles.some(
        (circle, other) =>
          other !== number && homes.length > 1 && members.some((one) => isInside(one, circle)),
      ),
    )
    if (!isInAnother) return reach
  }
  return 1200
}

function homeCircle(homes: readonly CastHousehold[], number: number, members: readonly Slot[]): Slot {
  const child = slotAt('child', ORIGIN, { labelWidth: SIZE.child.width })
  if (homes.length === 1) return circleAround(ORIGIN, [child, ...members])
  const angle = direction(homes.length, number)
  const far = Math.max(160, ...members.map((slot) => distance(slot, ORIGIN) + 50))
  const circle = circleAround(onCircle(angle, (far - SIZE.child.width / 2) / 2), [child, ...members])
  return { ...circle, labelWidth: 116, label: Math.sin(angle) > 0.3 ? 'below' : 'above' }
}

function circleAround(centre: Point, slots: readonly Slot[]): Slot {
  const corners = slots.map(slotBox).flatMap(({ left, right, top, bottom }) => [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ])
  const radius = CIRCLE_PADDING + Math.max(66, ...corners.map((corner) => distance(corner, centre)))
  return { ...centre, width: 2 * radius, height: 2 * radius, ...HOUSEHOLD_LABEL }
}

/** The angle of a member, in radians clockwise from the right. */
function memberAngle(homes: readonly CastHousehold[], number: number, at: number): number {
  const count = homes[number]?.members.length ?? 0
  if (homes.length <= 1) {
    const first = count === 1 ? Math.PI : -Math.PI / 2 - (count > 1 ? Math.PI / count : 0)
    return first + (at * 2 * Math.PI) / count
  }
  const spread = Math.min((1.3 * Math.PI) / homes.length, 0.75 * (count - 1))
  return direction(homes.length, number) + (count > 1 ? (at / (count - 1) - 0.5) * spread : 0)
}

/** Where a home lies: the first to the left, the next to the right, more of them all round. */
function direction(homes: number, number: number): number {
  return Math.PI + (number * 2 * Math.PI) / homes
}

/** People who moved with the child stand above and below the child, where two circles meet. */
function lensAngle(at: number, count: number): number {
  const above = Math.ceil(count / 2)
  const isAbove = at < above
  const [place, inRow] = isAbove ? [at, above] : [at - above, count - above]
  return (isAbove ? -1 : 1) * (Math.PI / 2) + (place - (inRow - 1) / 2) * 0.95
}

function onCircle(angle: number, radius: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

function tooClose(one: Slot, other: Slot): boolean {
  const [a, b] = [slotBox(one), slotBox(other)]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function isInside(slot: Slot, circle: Slot): boolean {
  return distance(slot, circle) < circle.width / 2 + slot.width / 2
}
