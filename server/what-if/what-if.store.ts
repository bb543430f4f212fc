import { z } from 'zod'
import type { Day } from '../../domain/network/day.ts'
import { type Change, changesSchema } from '../../domain/what-if/change.ts'
import { usedGrants } from '../access/used-grants.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { takeLock } from '../database/lock.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const byId = namedQuery('what-if/by-id')
const ofChildren = namedQuery('what-if/of-children')
const lock = namedQuery('what-if/lock')
const keep = namedQuery('what-if/keep')
const drop = namedQuery('what-if/drop')

/** A what-if that was kept. */
export interface KeptWhatIf {
  id: string
  /** The id of the child whose network it is about. */
  child: string
  title: string
  asOf: Day
  changes: Change[]
  version: number
  keptOn: Day
  keptAt: string
  /** The name of whoever kept this version. */
  keptBy: string
}

const kept = z.object({
  id: z.string(),
  title: z.string(),
  asOf: z.string(),
  changes: z.string().transform((text) => changesSchema.parse(JSON.parse(text))),
  version: z.number(),
  keptOn: z.string(),
  keptAt: z.string(),
  keptBy: z.string(),
})
const keptRow = z
  .object({ child: z.string(), whatIf: kept, grants: usedGrants })
  .transform(({ child, whatIf, grants }) => ({ whatIf: { ...whatIf, child } satisfies KeptWhatIf, grants }))
const lockedRow = z.object({ child: z.string().nullable(), whatIf: kept.nullable() })
const noRow = z.never()

/** The what-if with this id; nothing when there is none about a child on file. */
export async function readWhatIf(
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<KeptWhatIf | undefined> {
  return seenBy(viewer, await database.read(viewer, byId, { id }, keptRow))[0]
}

/** The what-ifs about these children, the last one kept first. */
export async function readWhatIfsOf(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
): Promise<KeptWhatIf[]> {
  return seenBy(viewer, await database.read(viewer, ofChildren, { children }, keptRow))
}

function seenBy(viewer: Viewer, rows: z.output<typeof keptRow>[]): KeptWhatIf[] {
  for (const { whatIf, grants } of rows) noteSeen(viewer, whatIf.child, grants)
  return rows.map(({ whatIf }) => whatIf)
}

/** What is there under an id once its lock is taken: a what-if, one about nobody whom the viewer may see, or nothing. */
export type Locked = { is: 'kept'; present: KeptWhatIf } | { is: 'elsewhere' } | { is: 'absent' }

/**
 * Runs `work` with the lock on a what-if, so that of two who keep it at once the second sees what the first has kept.
 * Unless it is written, there is nothing under the id afterwards that wasn't there before.
 */
export function withWhatIf<Outcome>(
  database: Database,
  viewer: Viewer,
  id: string,
  work: (locked: Locked, write: WhatIfWriter) => Promise<Outcome>,
): Promise<Outcome> {
  return database.unit(viewer, 'what-if', async (unit) => {
    // The node alone is no lock: whoever waits for one that is dropped meanwhile waits for something that is gone.
    await takeLock(unit, 'what-if')
    const [row] = await unit.run(lock, { id }, lockedRow)
    const locked = lockedOf(row)
    let isWritten = false
    const outcome = await work(locked, {
      async keep(whatIf) {
        const [written] = seenBy(viewer, await unit.run(keep, parametersOf(whatIf), keptRow))
        isWritten = written !== undefined
        return written
      },
      async drop() {
        await dropFrom(unit, id)
        isWritten = true
      },
    })
    if (locked.is === 'absent' && !isWritten) await dropFrom(unit, id)
    return outcome
  })
}

/** Writes the what-if whose lock is held. */
export interface WhatIfWriter {
  /** Answers nothing, and writes nothing, when there is no such child on file. */
  keep(whatIf: KeptWhatIf): Promise<KeptWhatIf | undefined>
  drop(): Promise<void>
}

function lockedOf(row: z.output<typeof lockedRow> | undefined): Locked {
  if (!row?.whatIf) return { is: 'absent' }
  return row.child === null
    ? { is: 'elsewhere' }
    : { is: 'kept', present: { ...row.whatIf, child: row.child } }
}

async function dropFrom(unit: UnitOfWork, id: string): Promise<void> {
  await unit.run(drop, { id }, noRow)
}

function parametersOf({ changes, ...whatIf }: KeptWhatIf) {
  return { ...whatIf, changes: JSON.stringify(changes) }
}
