import type { Cast, CastHousehold } from './cast.ts'
import { distance, overlaps, type Point } from './geometry.ts'
import { circleAround, nameCircles } from './household-circle.ts'
import { type Part, partOf } from './layout-part.ts'
import type { MapShape } from './map-shape.ts'
import { SIZE, type Slot, slotAt, slotBox } from './slot.ts'

const ORIGIN: Point = { x: 0, y: 0 }
const STEP = 10
const LEAST_REACH = { one: 116, several: 140 }
const MOST_REACH = 1200
/** How far from the child those stand who moved along. */
const ALONG_REACH = 128
/** How far a circle reaches out at least, to be seen beside the others. */
const LEAST_FAR = 160
/** In an upright map homes lie one above the other. */
const TURN: Record<MapShape, number> = { landscape: 0, portrait: Math.PI / 2 }

/** A home and the way in which it lies from the child, in radians clockwise from the right; none when it is all round. */
interface Home extends CastHousehold {
  towards?: number
  /** The angle over which its members are spread. */
  spread: number
}

/**
 * The child in the middle and the homes of the child around them. A single home is a circle about the child. Where
 * there are several, each circle takes in the child and reaches out to its own side, so that a move changes which
 * circle is lit and nobody's place.
 */
export function layOutHomes(cast: Cast, shape: MapShape): Part {
  const homes = directed(cast, TURN[shape])
  const along = cast.movedAlong.map((id, at, { length }): [string, Slot] => [
    id,
    slotAt('person', onCircle(alongAngle(at, length, TURN[shape]), ALONG_REACH)),
  ])
  const besides = along.map(([, slot]) => slot)
  const reach = reachFor(homes, besides)
  const members = homes.flatMap((home) => {
    const slots = membersAt(home, reach)
    return home.members.flatMap((id, at): [string, Slot][] => {
      const slot = slots[at]
      return slot ? [[id, slot]] : []
    })
  })
  const circles = homes.map((home): [string, Slot] => [
    home.id,
    circleOf(home, [...membersAt(home, reach), ...besides]),
  ])
  const people: [string, Slot][] = [[cast.child, slotAt('child', ORIGIN)], ...members, ...along]
  const named = nameCircles(
    circles,
    people.map(([, slot]) => slot),
  )
  return partOf(new Map([...named, ...people]))
}

/** A household of its own beside the homes: its members in rows inside a circle about the origin. */
export function layOutHousehold({ id, members }: CastHousehold): Part {
  const perRow = Math.ceil(Math.sqrt(members.length))
  const rows = Math.ceil(members.length / perRow)
  const people = members.map((member, at): [string, Slot] => {
    const row = Math.floor(at / perRow)
    const inRow = Math.min(perRow, members.length - row * perRow)
    const place = { x: ((at % perRow) - (inRow - 1) / 2) * 122, y: (row - (rows - 1) / 2) * 90 - 16 }
    return [member, slotAt('person', place)]
  })
  const slots = people.map(([, slot]) => slot)
  return partOf(new Map([...nameCircles([[id, circleAround(ORIGIN, slots)]], slots), ...people]))
}

/** A home in which nobody else stands is a circle about the child; the others share the directions. */
function directed({ homes, movedAlong }: Cast, turn: number): Home[] {
  if (homes.length === 1) return homes.map((home) => ({ ...home, spread: 2 * Math.PI }))
  const peopled = homes.filter(({ members }) => members.length > 0 || movedAlong.length > 0)
  return homes.map((home) => {
    const number = peopled.indexOf(home)
    const spread = Math.min((1.3 * Math.PI) / Math.max(2, peopled.length), 0.75 * (home.members.length - 1))
    return number < 0
      ? { ...home, spread }
      : { ...home, spread, towards: Math.PI + turn + (number * 2 * Math.PI) / peopled.length }
  })
}

/** The smallest distance from the child at which people overlap neither each other nor the child, nor stand in another's circle. */
function reachFor(homes: readonly Home[], along: readonly Slot[]): number {
  for (
    let reach = homes.length > 1 ? LEAST_REACH.several : LEAST_REACH.one;
    reach < MOST_REACH;
    reach += STEP
  ) {
    const people = homes.map((home) => membersAt(home, reach))
    const all = [slotAt('child', ORIGIN), ...along, ...people.flat()]
    if (all.some((one, at) => all.slice(at + 1).some((other) => overlaps(slotBox(one), slotBox(other)))))
      continue
    const circles = homes.map((home, number) => circleOf(home, people[number] ?? []))
    const isInAnother = people.some((members, number) =>
      circles.some((circle, other) => other !== number && members.some((one) => touches(one, circle))),
    )
    if (!isInAnother) return reach
  }
  return MOST_REACH
}

function circleOf({ towards }: Home, members: readonly Slot[]): Slot {
  const child = slotAt('child', ORIGIN, { labelWidth: SIZE.child.width })
  if (towards === undefined) return circleAround(ORIGIN, [child, ...members])
  const far = Math.max(LEAST_FAR, ...members.map((slot) => distance(slot, ORIGIN) + 50))
  return circleAround(onCircle(towards, (far - SIZE.child.width / 2) / 2), [child, ...members])
}

function membersAt({ members, towards, spread }: Home, reach: number): Slot[] {
  return members.map((_, at, { length }) => {
    if (towards !== undefined) {
      const angle = towards + (length > 1 ? (at / (length - 1) - 0.5) * spread : 0)
      return slotAt('person', onCircle(angle, reach))
    }
    const first = length === 1 ? Math.PI : -Math.PI / 2 - Math.PI / length
    return slotAt('person', onCircle(first + (at * spread) / length, reach))
  })
}

/** People who moved with the child stand where two circles meet: above and below the child, or beside when turned. */
function alongAngle(at: number, count: number, turn: number): number {
  const before = Math.ceil(count / 2)
  const isBefore = at < before
  const [place, inRow] = isBefore ? [at, before] : [at - before, count - before]
  return turn + (isBefore ? -1 : 1) * (Math.PI / 2) + (place - (inRow - 1) / 2) * 0.95
}

function onCircle(angle: number, radius: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

function touches(slot: Slot, circle: Slot): boolean {
  return distance(slot, circle) < (circle.width + slot.width) / 2
}
