import { type Box, boxAround, boxOf, distance, type Point } from './geometry.ts'

/**
 * Where a label stands to its node. `heading` is above, flush with the side on which the labels of its column are;
 * `free` is wherever the slot's `labelAt` says.
 */
export type LabelSide =
  | 'inside'
  | 'left'
  | 'right'
  | 'below'
  | 'above'
  | 'heading-left'
  | 'heading-right'
  | 'free'

/** The place kept for one node and its label, the same on every day. */
export interface Slot extends Point {
  /** The node's own size. */
  width: number
  height: number
  label: LabelSide
  /** The most that the label may take. */
  labelWidth: number
  labelHeight: number
  /** How far the label stands off the node. */
  labelGap: number
  /** The middle of a free label, seen from the node's. */
  labelAt?: Point
}

/** The kinds of node that have a size of their own, in map units. */
export const SIZE = {
  child: { width: 72, height: 72, label: 'below', labelWidth: 150, labelHeight: 40, labelGap: 4 },
  person: { width: 42, height: 42, label: 'below', labelWidth: 116, labelHeight: 32, labelGap: 3 },
  need: { width: 174, height: 42, label: 'inside', labelWidth: 166, labelHeight: 32, labelGap: 0 },
  meeting: { width: 22, height: 22, label: 'below', labelWidth: 114, labelHeight: 30, labelGap: 2 },
  professional: { width: 28, height: 28, label: 'right', labelWidth: 176, labelHeight: 32, labelGap: 9 },
} as const satisfies Record<string, Omit<Slot, 'x' | 'y'>>

/** A slot of a kind at a place. */
export function slotAt(kind: keyof typeof SIZE, { x, y }: Point, changes: Partial<Slot> = {}): Slot {
  return { ...SIZE[kind], x, y, ...changes }
}

/** How far a smaller place lies inwards of the one that it stands beside. */
const BESIDE = { size: 20, across: 36, above: 40, labelWidth: 120, labelHeight: 16 }

/** A smaller place on the inner side of a professional's, with a label of one line further inwards. */
export function slotBeside(slot: Slot): Slot {
  const small = {
    ...slot,
    width: BESIDE.size,
    height: BESIDE.size,
    labelGap: 4,
    labelWidth: BESIDE.labelWidth,
    labelHeight: BESIDE.labelHeight,
  }
  if (slot.label === 'left') return { ...small, x: slot.x + BESIDE.across, label: 'right' }
  if (slot.label === 'right') return { ...small, x: slot.x - BESIDE.across, label: 'left' }
  return { ...small, y: slot.y - BESIDE.above, label: 'above' }
}

/** The box of a slot's node. */
function nodeBox(slot: Slot): Box {
  return boxAround(slot, slot.width, slot.height)
}

/** The most that a slot's label covers. */
export function labelBox(slot: Slot): Box {
  const { x, y, width, height, label, labelWidth, labelHeight, labelGap, labelAt } = slot
  const besides = width / 2 + labelGap
  const beyond = height / 2 + labelGap
  switch (label) {
    case 'inside':
      return boxAround(slot, labelWidth, labelHeight)
    case 'left':
      return boxAround({ x: x - besides - labelWidth / 2, y }, labelWidth, labelHeight)
    case 'right':
      return boxAround({ x: x + besides + labelWidth / 2, y }, labelWidth, labelHeight)
    case 'below':
      return boxAround({ x, y: y + beyond + labelHeight / 2 }, labelWidth, labelHeight)
    case 'above':
      return boxAround({ x, y: y - beyond - labelHeight / 2 }, labelWidth, labelHeight)
    case 'free':
      return boxAround({ x: x + (labelAt?.x ?? 0), y: y + (labelAt?.y ?? 0) }, labelWidth, labelHeight)
    case 'heading-left':
      return boxAround(
        { x: x - besides - labelWidth / 2, y: y - beyond - labelHeight / 2 },
        labelWidth,
        labelHeight,
      )
    case 'heading-right':
      return boxAround(
        { x: x + besides + labelWidth / 2, y: y - beyond - labelHeight / 2 },
        labelWidth,
        labelHeight,
      )
  }
}

/** Everything that a slot takes up. */
export function slotBox(slot: Slot): Box {
  return boxOf([nodeBox(slot), labelBox(slot)])
}

/** Whether a node stands in the circle of a household. */
export function isInCircle(slot: Slot | undefined, circle: Slot | undefined): boolean {
  return slot !== undefined && circle !== undefined && distance(slot, circle) < circle.width / 2
}

/** Whether a box touches the disc of a household's circle. */
export function reachesInto({ left, top, right, bottom }: Box, circle: Slot): boolean {
  const nearest = {
    x: Math.min(right, Math.max(left, circle.x)),
    y: Math.min(bottom, Math.max(top, circle.y)),
  }
  return distance(circle, nearest) < circle.width / 2
}
