import { setTimeout as pause } from 'node:timers/promises'
import type { Practice } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { DatabaseError } from '../database/database-error.ts'
import type { Log } from '../log.ts'
import { noProgress } from '../process/progress.ts'
import { fingerprintOf } from './fingerprint.ts'
import { countPending } from './sweep.store.ts'
import { DAYS_AHEAD, sweep } from './sweep.ts'

/** How often it looks whether anything is pending, in milliseconds. */
const OFTEN = 3_000
/** How long it waits for another sweep; whoever does that one does this one's work. */
const PATIENCE = 2_000
/** A batch under way takes about a second to end; a database that is gone may not answer at all. */
const LONGEST_STOP = 10_000

export interface KeeperParts {
  database: Database
  viewer: Viewer
  clock: Clock
  practice: Practice
  log: Log
}

/** Keeps the kept findings up to date for as long as the process runs. */
export interface Keeper {
  /** Ends it; what it is just computing is given up, and stays pending. */
  stop(): Promise<void>
}

/** Computes what is pending soon after it was written, and everything once a day begins. */
export function startKeeper({ database, viewer, clock, practice, log }: KeeperParts): Keeper {
  const by = fingerprintOf(practice)
  const stopping = new AbortController()
  const { signal } = stopping
  let sweptOn: Day | undefined
  let failing: readonly string[] = []

  async function look(): Promise<void> {
    const today = clock.today()
    const pending = await countPending(database, viewer)
    if (sweptOn === today && pending <= failing.length) return
    const parts = { database, viewer, practice, by, today }
    const { failed } = await sweep(parts, {
      all: false,
      ahead: DAYS_AHEAD,
      progress: noProgress,
      signal,
      patience: PATIENCE,
    })
    for (const id of failed.filter((one) => !failing.includes(one)))
      log.error({ id }, 'the findings of a child or lead cannot be computed')
    failing = failed
    sweptOn = today
  }

  async function keep(): Promise<void> {
    for (;;) {
      // The first visitors after a start go first.
      await pause(OFTEN, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      try {
        await look()
      } catch (error) {
        if (signal.aborted) return
        // Another sweep works, or the database is away: both pass.
        if (!(error instanceof DatabaseError))
          log.error({ error: (error as Error).name }, 'kept findings could not be brought up to date')
      }
    }
  }

  const kept = keep()
  return {
    async stop() {
      stopping.abort()
      await Promise.race([kept, pause(LONGEST_STOP, undefined, { ref: false })])
    },
  }
}
