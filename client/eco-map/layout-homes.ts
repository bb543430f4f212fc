import type { Cast, CastHousehold } from './cast.ts'
import { distance, overlaps, type Point } from './geometry.ts'
import { type Part, partOf } from './layout-part.ts'
import { labelBox, reachesInto, SIZE, type Slot, slotAt, slotBox } from './slot.ts'

const ORIGIN: Point = { x: 0, y: 0 }
const CIRCLE_PADDING = 10
const HOUSEHOLD_LABEL = { label: 'free', labelWidth: 130, labelHeight: 32, labelGap: 4 } as const
/** Where the name of a household may stand on its circle, in degrees clockwise from the right, the best first. */
const LABEL_ANGLES = [-90, -125, -55, -150, -30, 90, 125, 55, 150, 30, 180, 0]
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
  for (const [at, person] of movedAlong.entries()) {
    const slot = along[at]
    if (slot) people.set(person, slot)
  }
  const circles = homes.map((home, number): [string, Slot] => {
    const members = home.members.flatMap((id) => people.get(id) ?? [])
    return [home.id, homeCircle(homes, number, [...members, ...along])]
  })
  for (const [id, slot] of nameCircles(circles, [...people.values(), slotAt('child', ORIGIN)]))
    slots.set(id, slot)
  for (const [id, slot] of people) slots.set(id, slot)
  return partOf(slots)
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
  return partOf(new Map([...nameCircles([[id, circle]], [...slots.values()]), ...slots]))
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
  return circleAround(onCircle(angle, (far - SIZE.child.width / 2) / 2), [child, ...members])
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

/** Puts each circle's name beside it where it lies on no person, no other circle and no name put before. */
function nameCircles(circles: readonly [string, Slot][], people: readonly Slot[]): [string, Slot][] {
  const boxes = people.map(slotBox)
  return circles.map(([id, circle]) => {
    const others = circles.flatMap(([other, slot]) => (other === id ? [] : [slot]))
    const candidates = LABEL_ANGLES.map((angle) => withName(circle, (angle * Math.PI) / 180))
    const isFree = (slot: Slot) => {
      const box = labelBox(slot)
      return !boxes.some((taken) => overlaps(taken, box)) && !others.some((other) => reachesInto(box, other))
    }
    const named = candidates.find(isFree) ?? withName(circle, -Math.PI / 2)
    boxes.push(labelBox(named))
    return [id, named]
  })
}

/** The circle with its name just outside, at an angle. */
function withName(circle: Slot, angle: number): Slot {
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  const radius = circle.width / 2 + circle.labelGap
  return {
    ...circle,
    labelAt: {
      x: x * radius + (Math.abs(x) < 0.1 ? 0 : (Math.sign(x) * circle.labelWidth) / 2),
      y: y * radius + (Math.abs(y) < 0.1 ? 0 : (Math.sign(y) * circle.labelHeight) / 2),
    },
  }
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
  return overlaps(slotBox(one), slotBox(other))
}

function isInside(slot: Slot, circle: Slot): boolean {
  return distance(slot, circle) < circle.width / 2 + slot.width / 2
}
