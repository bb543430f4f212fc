/** Numbers that look drawn by lot and are the same for the same seed, on any machine. */
export type Random = {
  /** From 0 up to, and without, 1. */
  fraction(): number
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number
  pick<Item>(items: readonly Item[]): Item
  /** True in this share of draws, 0 to 1. */
  chance(share: number): boolean
}

/** Mulberry32, seeded by two numbers so that each child can be drawn again by itself. */
export function randomOf(seed: number, stream: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(fraction() * limit)
  return {
    fraction,
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    chance: (share) => fraction() < share,
  }
}
