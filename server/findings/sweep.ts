import { DatabaseError } from '../database/database-error.ts'
import type { Progress } from '../process/progress.ts'
import { type RefreshParts, refreshChildren } from './refresh.ts'
import { refreshLeads } from './refresh-leads.ts'
import { type FindingsOwner, lockFindings, readPending } from './stored-findings.store.ts'
import { countPending, readSweepUnderWay, writeSweepBegun, writeSweepEnded } from './sweep.store.ts'

/**
 * A record costs several times as much to read as to compute. Where every fourth day brings a change, as in the
 * examples, most of what a week ahead could save is saved.
 */
export const DAYS_AHEAD = 7
/** Children whose records one round trip gathers. */
const BATCH = 100
/** While the records of one batch are gathered, those of the other are computed. */
const BATCHES_AT_ONCE = 2
/** Ids looked up at once. */
const LOOK_UP = 2_000
/** Another sweep of a whole council takes minutes, and this one waits for it. */
const LONGEST_TURN = 60 * 60_000
/** It looks that often whether it has been stopped meanwhile. */
const TRY = 2_000

export interface SweepOptions {
  /** Whether everything is computed anew, or what was written to and what is not of today. */
  all: boolean
  progress: Progress
  signal: AbortSignal
  /** How many days to come are looked at, so that the next daily sweep need not read who stays the same; none when absent. */
  ahead?: number
  /** How long it waits for another sweep to end, in milliseconds. */
  patience?: number
}

/** How a sweep ended. */
export interface SweepOutcome {
  /** Children whose findings are as of today because of it. */
  children: number
  /** What could not be kept: records that are being written, or written to faster than they can be computed. */
  left: number
  /** Those of them whose findings could not be computed, by id: something is wrong with the record, or with the product. */
  failed: string[]
}

/**
 * Brings kept findings up to date. Of several sweeps, in however many processes, one works while the others wait for
 * their turn; when it is stopped or cut off, the next goes on with what is left. Readers are never kept waiting, and
 * writers for no longer than one batch takes to be written.
 * @throws the signal's reason when it is aborted; what was kept until then stays
 */
export async function sweep(parts: RefreshParts, options: SweepOptions): Promise<SweepOutcome> {
  const { signal, progress, patience = LONGEST_TURN } = options
  const end = Date.now() + patience
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted()
    try {
      return await sweepInTurn(parts, options, Math.min(TRY, patience))
    } catch (error) {
      if (!(error instanceof AnotherSweeps) || Date.now() >= end) throw error
    }
    if (tries === 1) progress.say('Another sweep is under way; waiting for it to end.')
  }
}

/** @throws AnotherSweeps when it is not this one's turn within so many milliseconds */
async function sweepInTurn(
  parts: RefreshParts,
  options: SweepOptions,
  patience: number,
): Promise<SweepOutcome> {
  const { database, viewer } = parts
  return database.unit(viewer, 'findings/sweep', async (turn) => {
    await lockFindings(turn, 'sweep', patience).catch((error) => {
      throw error instanceof DatabaseError && error.fault === 'deadline' ? new AnotherSweeps() : error
    })
    await begin(parts, options)
    const failed = new Set<string>()
    const ahead = { ...parts, ahead: options.ahead }
    const children = await refreshAll(ahead, 'Child', careful(refreshChildren, failed), options)
    await refreshAll(parts, 'Professional', careful(refreshLeads, failed), options)
    await writeSweepEnded(database, viewer)
    return { children, left: await countPending(database, viewer), failed: [...failed] }
  })
}

class AnotherSweeps extends DatabaseError {
  constructor() {
    super('busy', 'findings/sweep', 'another sweep is under way')
  }
}

/** Goes on with a sweep of the same kind that was cut off, or begins one. */
async function begin(parts: RefreshParts, { all, progress }: SweepOptions): Promise<void> {
  const { database, viewer, today, by } = parts
  const left = await readSweepUnderWay(database, viewer)
  if (left && left.on === today && left.by === by && (left.all || !all))
    return progress.say('Going on with a sweep that was cut off.')
  await database.unit(viewer, 'findings/begin-sweep', async (unit) => {
    await lockFindings(unit, 'findings')
    await writeSweepBegun(unit, { all, on: today, by })
  })
}

/**
 * Computes what is pending when it is one batch or less, without waiting for a turn; more is left to a sweep.
 * @returns whether nothing was left
 */
export async function refreshFew(parts: RefreshParts): Promise<boolean> {
  const ids = await readPending(parts.database, parts.viewer, 'Child', BATCH + 1)
  if (ids.length > BATCH) return false
  return (await refreshChildren(parts, ids)).size === ids.length
}

type Refresh = (parts: RefreshParts, ids: readonly string[]) => Promise<Set<string>>

/** One whose findings cannot be computed keeps nobody else's from being. */
function careful(refresh: Refresh, failed: Set<string>): Refresh {
  return async function refreshEach(parts, ids): Promise<Set<string>> {
    try {
      return await refresh(parts, ids)
    } catch (error) {
      if (error instanceof DatabaseError && error.fault !== 'rows') throw error
      if (ids.length > 1) {
        const half = Math.ceil(ids.length / 2)
        const halves = [ids.slice(0, half), ids.slice(half)]
        const kept = await allEnded(halves.map((some) => refreshEach(parts, some)))
        return new Set(kept.flatMap((some) => [...some]))
      }
      for (const id of ids) failed.add(id)
      return new Set()
    }
  }
}

/** @returns of how many the findings are kept */
async function refreshAll(
  parts: RefreshParts,
  label: FindingsOwner,
  refresh: Refresh,
  { progress, signal }: SweepOptions,
): Promise<number> {
  const { database, viewer } = parts
  const shown = label === 'Child' ? 'Findings of children' : 'Findings of leads'
  let done = 0
  for (;;) {
    const ids = await readPending(database, viewer, label, LOOK_UP)
    const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
      ids.slice(at * BATCH, (at + 1) * BATCH),
    )
    let kept = 0
    const worker = async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        signal.throwIfAborted()
        const { size } = await refresh(parts, batch)
        kept += size
        progress.advance(shown, done + kept, Math.max(done + ids.length, done + kept))
      }
    }
    await allEnded(Array.from({ length: BATCHES_AT_ONCE }, worker))
    done += kept
    if (ids.length < LOOK_UP || kept === 0) return done
  }
}

/** Like `Promise.all`, but when one fails the others are waited for: whoever is told of it may close the database. */
async function allEnded<T>(works: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(works)
  return Promise.all(works)
}
