import { type Box, boxOf, type Point } from './geometry.ts'
import { type Slot, slotBox } from './slot.ts'

/** A part of the map with places of its own, around its own origin. */
export interface Part {
  slots: Map<string, Slot>
  bounds: Box
}

/** The part that some places make. */
export function partOf(slots: Map<string, Slot>): Part {
  return { slots, bounds: boxOf([...slots.values()].map(slotBox)) }
}

/** The part with every place moved by a distance. */
export function movePart({ slots, bounds }: Part, by: Point): Part {
  return {
    slots: new Map([...slots].map(([id, slot]) => [id, { ...slot, x: slot.x + by.x, y: slot.y + by.y }])),
    bounds: {
      left: bounds.left + by.x,
      right: bounds.right + by.x,
      top: bounds.top + by.y,
      bottom: bounds.bottom + by.y,
    },
  }
}

/** The part with every place further from the origin by a factor; circles of households grow along, people don't. */
export function spreadPart({ slots }: Part, factor: number): Part {
  const spread = [...slots].map(([id, slot]): [string, Slot] => {
    const place = { ...slot, x: slot.x * factor, y: slot.y * factor }
    if (slot.label !== 'free' || !slot.labelAt) return [id, place]
    const { x, y } = slot.labelAt
    return [
      id,
      {
        ...place,
        width: slot.width * factor,
        height: slot.height * factor,
        labelAt: { x: x * factor, y: y * factor },
      },
    ]
  })
  return partOf(new Map(spread))
}
