import { distance, overlaps, type Point } from './geometry.ts'
import { labelBox, reachesInto, type Slot, slotBox } from './slot.ts'

const PADDING = 10
const LEAST_RADIUS = 66
const LABEL = { label: 'free', labelWidth: 130, labelHeight: 32, labelGap: 4 } as const
/** Where the name of a household may stand on its circle, in degrees clockwise from the right, the best first. */
const LABEL_ANGLES = [-90, -125, -55, -150, -30, 90, 125, 55, 150, 30, 180, 0]

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
