/** A place on the map, in map units: one unit is one CSS pixel at a zoom of 1. x grows to the right, y downwards. */
export interface Point {
  x: number
  y: number
}

/** A rectangle by its corners. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The box of the given size around its centre. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** Whether two boxes share more than an edge. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** The smallest box that holds all of them; a box without size at the origin when there are none. */
export function boxOf(boxes: readonly Box[]): Box {
  const first = boxes[0]
  if (!first) return { left: 0, top: 0, right: 0, bottom: 0 }
  return boxes.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  )
}

/** How far it is from one place to another. */
export function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y)
}
