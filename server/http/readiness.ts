/** Whether the product can work: started, and its database there with all that it is built on. */
export interface Readiness {
  /** Says that the start is over. */
  started(): void
  /** Looks again, at most once a second; nobody waits longer than the look-up's own deadline. */
  isReady(): Promise<boolean>
}

const GOOD_FOR = 1_000

/**
 * @param lookUp fails while the database cannot be worked with
 * @param now milliseconds
 */
export function readiness(lookUp: () => Promise<void>, now: () => number = Date.now): Readiness {
  let isStarted = false
  let looked: { at: number; outcome: Promise<boolean> } | undefined
  return {
    started() {
      isStarted = true
    },
    isReady() {
      if (!isStarted) return Promise.resolve(false)
      if (!looked || now() - looked.at >= GOOD_FOR) {
        const outcome = lookUp().then(
          () => true,
          () => false,
        )
        looked = { at: now(), outcome }
      }
      return looked.outcome
    },
  }
}
