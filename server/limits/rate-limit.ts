/** What one person, or one address where nobody has signed in yet, may do only so often. */
export type RateKind = keyof typeof RATES

interface Rate {
  /** How often at once. */
  atOnce: number
  /** Seconds after which it may be done once more. */
  every: number
}

/**
 * A person who types with pauses sends a search at each pause: five in a second at the very most, and less than one on
 * average. The others are done a few times a day; signing in is counted by address as well, which an office shares. Break-glass is
 * tried again after signing in again; how often it opens somebody is counted in the graph. A machine counts by its token, once a request.
 */
export const RATES = {
  'sign-in': { atOnce: 20, every: 6 },
  search: { atOnce: 100, every: 0.5 },
  export: { atOnce: 10, every: 60 },
  'break-glass': { atOnce: 10, every: 60 },
  machine: { atOnce: 100, every: 0.5 },
} as const satisfies Record<string, Rate>

/** How many are remembered of each kind; beyond that those who have asked least lately are forgotten. */
export const MOST_REMEMBERED = 10_000

/** Many small parts of a time, added up, may lack this much of a whole one. */
const ROUNDING = 1e-9

export interface RateLimits {
  /**
   * Counts one time.
   * @returns 0 when it may be done; else after how many whole seconds it may, and this time is not counted
   */
  take(kind: RateKind, key: string): number
}

/** How full a bucket was, and when that was. */
interface Bucket {
  left: number
  at: number
}

/**
 * Token buckets in memory, each process its own: full at first, emptied by one each time, and filled again with time.
 * @param now milliseconds that never go back
 */
export function rateLimits(now: () => number = () => performance.now()): RateLimits {
  const buckets = new Map<RateKind, Map<string, Bucket>>()
  return {
    take(kind, key) {
      const { atOnce, every } = RATES[kind]
      const ofKind = buckets.get(kind) ?? new Map<string, Bucket>()
      buckets.set(kind, ofKind)
      const at = now()
      const before = ofKind.get(key)
      const left = before ? Math.min(atOnce, before.left + (at - before.at) / (1_000 * every)) : atOnce
      // Put at the end again: the first in the map is who has asked least lately.
      ofKind.delete(key)
      const may = left > 1 - ROUNDING
      ofKind.set(key, { left: may ? left - 1 : left, at })
      if (ofKind.size > MOST_REMEMBERED) ofKind.delete(ofKind.keys().next().value ?? key)
      return may ? 0 : Math.max(1, Math.ceil((1 - left - ROUNDING) * every))
    },
  }
}
