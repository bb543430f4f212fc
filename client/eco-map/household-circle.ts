import { distance, overlaps, type Point } from './geometry.ts'
import { labelBox, reachesInto, type Slot, slotBox } from './slot.ts'

const PADDING = 10
const LEAST_RADIUS = 66
const LABEL = { label: 'free', labelWidth: 130, labelHeight: 32, labelGap: 4 } as const
/** Where the name of a household may stand on its circle, in degrees clockwise from the right, the best first. */
const LABEL_ANGLES = [-90, -125, -55, -150, -30, 90, 125, 55, 150, 30, 180, 0]

/** How far off it may stand, where it would lie on somebody otherwise. */
const LABEL_GAPS = [0, 20, 44, 80, 130]

/** The circle about a place that holds all of these and their labels. */
export function circleAround(centre: Point, slots: readonly Slot[]): Slot {
  const corners = slots.map(slotBox).flatMap(({ left, right, top, bottom }) => [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ])
  const radius = PADDING + Math.max(LEAST_RADIUS, ...corners.map((corner) => distance(corner, centre)))
  return { ...centre, width: 2 * radius, height: 2 * radius, ...LABEL }
}

/** Puts each circle's name beside it where it lies on no person, no other circle and no name put before. */
export function nameCircles(circles: readonly [string, Slot][], people: readonly Slot[]): [string, Slot][] {
  const boxes = people.map(slotBox)
  return circles.map(([id, circle]) => {
    const others = circles.flatMap(([other, slot]) => (other === id ? [] : [slot]))
    const candidates = LABEL_GAPS.flatMap((gap) => LABEL_ANGLES.map((angle) => withName(circle, angle, gap)))
    const isReadable = (slot: Slot) => !boxes.some((taken) => overlaps(taken, labelBox(slot)))
    const isBeside = (slot: Slot) => !others.some((other) => reachesInto(labelBox(slot), other))
    const readable = candidates.filter(isReadable)
    const named = readable.find(isBeside) ?? readable[0] ?? withName(circle, -90, 0)
    boxes.push(labelBox(named))
    return [id, named]
  })
}

/** The circle with its name outside, at an angle in degrees, a gap away. */
function withName(circle: Slot, degrees: number, gap: number): Slot {
  const angle = (degrees * Math.PI) / 180
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  const radius = circle.width / 2 + circle.labelGap + gap
  return {
    ...circle,
    labelAt: {
      x: x * radius + (Math.abs(x) < 0.1 ? 0 : (Math.sign(x) * circle.labelWidth) / 2),
      y: y * radius + (Math.abs(y) < 0.1 ? 0 : (Math.sign(y) * circle.labelHeight) / 2),
    },
  }
}
