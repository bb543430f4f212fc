import type { Driver } from 'neo4j-driver'

type Held = { driver: Driver; calls: number; condemned: boolean }

/** A driver that can be replaced while it is in use. */
export type RenewableDriver = {
  /** Runs a call on the current driver; `renew` puts a new one in its place for the calls to come. */
  using<T>(call: (driver: Driver, renew: () => void) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Keeps one driver for all calls, and replaces it when a call finds that nothing answers on its connections: the
 * driver has no way of its own to let go of a single one. The old driver is closed after its last call.
 */
export function renewableDriver(make: () => Driver): RenewableDriver {
  const hold = (): Held => ({ driver: make(), calls: 0, condemned: false })
  let current = hold()

  async function closeWhenUnused(held: Held): Promise<void> {
    if (held.condemned && held.calls === 0) await held.driver.close().catch(() => {})
  }

  return {
    async using(call) {
      const held = current
      held.calls++
      try {
        return await call(held.driver, () => {
          if (current !== held) return
          held.condemned = true
          current = hold()
        })
      } finally {
        held.calls--
        void closeWhenUnused(held)
      }
    },
    async close() {
      current.condemned = true
      await current.driver.close()
    },
  }
}
