import DataLoader from 'dataloader'
import type { LocatedProblem } from '../../domain/network/check/problem.ts'
import { isDay } from '../../domain/network/day.ts'
import type { Change } from '../../domain/what-if/change.ts'
import { readChanges } from '../../domain/what-if/read-changes.ts'
import { writtenText } from '../../domain/what-if/written-text.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import { type InputError, type Refused, refusedFor } from '../refusals/refused.ts'
import { type KeptWhatIf, type Locked, readWhatIf, readWhatIfsOf, withWhatIf } from './what-if.store.ts'

/** What a client sends to be kept, before anything was looked at. */
export interface WhatIfSent {
  id: string
  child: string
  title: string
  asOf: unknown
  changes: unknown
  madeFrom?: number | null
}

export type KeepOutcome =
  | ({ __typename: 'WhatIf' } & KeptWhatIf)
  | { __typename: 'WhatIfConflict'; present: KeptWhatIf }
  | Refused

export type DropOutcome =
  | { __typename: 'WhatIfDropped'; id: string }
  | { __typename: 'WhatIfConflict'; present: KeptWhatIf }
  | Refused

type Acting = Pick<RequestContext, 'database' | 'viewer' | 'today' | 'records'>

const LONGEST_TITLE = 200
const LONGEST_ID = 200

/**
 * Keeps a what-if, or says why not. Somebody who made theirs from another version than the present one is told of the
 * present one, and nothing is written. What was kept already, word for word, is answered as it was kept.
 */
export async function keepWhatIf(sent: WhatIfSent, context: Acting): Promise<KeepOutcome> {
  const { database, viewer, today } = context
  const read = readSent(sent)
  if (read.errors) return refusedFor(read.errors)
  const { told } = read
  await context.records.load(told.child)
  if (seesByBreakGlassAlone(viewer, told.child))
    return refusedFor([{ path: 'input.child', message: LOOK_ALONE }])
  const madeFrom = sent.madeFrom ?? 0
  return withWhatIf(database, viewer, told.id, async (found, write): Promise<KeepOutcome> => {
    const locked = await asTold(found, context)
    if (locked.is === 'elsewhere' || (locked.is === 'kept' && locked.present.child !== told.child))
      return refusedFor([
        { path: 'input.id', message: 'another what-if has this id; keep this one as a new what-if' },
      ])
    if (locked.is === 'absent' && madeFrom !== 0)
      return refusedFor([
        {
          path: 'input.madeFrom',
          message: 'this what-if was dropped in the meantime; keep yours as a new what-if',
        },
      ])
    const present = locked.is === 'kept' ? locked.present : undefined
    if (present && present.version === madeFrom + 1 && isSame(present, told))
      return { __typename: 'WhatIf', ...present }
    if (present && present.version !== madeFrom) return { __typename: 'WhatIfConflict', present }
    const kept = await write.keep({
      ...told,
      version: madeFrom + 1,
      keptOn: today,
      keptAt: new Date().toISOString(),
      keptBy: viewer.name,
    })
    if (kept) return { __typename: 'WhatIf', ...kept }
    return refusedFor([
      { path: 'input.child', message: 'no child is on file under this id; go back to the start page' },
    ])
  })
}

/** Drops a what-if unless somebody kept another version in the meantime. */
export function dropWhatIf(
  { id, version }: { id: string; version: number },
  context: Acting,
): Promise<DropOutcome> {
  const { database, viewer } = context
  return withWhatIf(database, viewer, id, async (found, write): Promise<DropOutcome> => {
    const locked = await asTold(found, context)
    if (locked.is === 'kept' && seesByBreakGlassAlone(viewer, locked.present.child))
      return refusedFor([{ path: 'id', message: LOOK_ALONE }])
    if (locked.is === 'kept' && locked.present.version !== version)
      return { __typename: 'WhatIfConflict', present: locked.present }
    if (locked.is === 'kept') await write.drop()
    return { __typename: 'WhatIfDropped', id }
  })
}

/** One that names what is withheld from the viewer is to them as one about a child whom they may not see. */
async function asTold(locked: Locked, context: Acting): Promise<Locked> {
  return locked.is !== 'kept' || (await isTold(locked.present, context)) ? locked : { is: 'elsewhere' }
}

const loaders = new WeakMap<RequestContext, DataLoader<string, KeptWhatIf[]>>()

/** The what-ifs about a child; those of all children asked for together in one round trip. */
export function whatIfsOf(child: string, context: RequestContext): Promise<KeptWhatIf[]> {
  const { database, viewer } = context
  const loader =
    loaders.get(context) ??
    new DataLoader<string, KeptWhatIf[]>(async (children) => {
      const kept = await readWhatIfsOf(database, viewer, children)
      const told = await Promise.all(kept.map((one) => isTold(one, context)))
      const found = Map.groupBy(
        kept.filter((_, at) => told[at]),
        (one) => one.child,
      )
      return children.map((id) => found.get(id) ?? [])
    })
  loaders.set(context, loader)
  return loader.load(child)
}

/** The what-if of this id; nothing when there is none that the viewer may see. */
export async function whatIfOf(id: string, context: RequestContext): Promise<KeptWhatIf | undefined> {
  const kept = await readWhatIf(context.database, context.viewer, id)
  return kept && (await isTold(kept, context)) ? kept : undefined
}

/** Whether a what-if names nothing that is withheld from the viewer. */
async function isTold(
  { child, changes }: Pick<KeptWhatIf, 'child' | 'changes'>,
  { records }: Pick<RequestContext, 'records'>,
): Promise<boolean> {
  const removed = (await records.load(child))?.withheld?.removed
  return !removed || !names(changes, removed)
}

function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => names(one, ids))
}

type Told = Pick<KeptWhatIf, 'id' | 'child' | 'title' | 'asOf' | 'changes'>

function readSent(sent: WhatIfSent): { told: Told; errors?: undefined } | { errors: InputError[] } {
  const title = writtenText.refine((text) => text.length <= LONGEST_TITLE).safeParse(sent.title)
  const changes = readChanges(sent.changes)
  const { id, child, asOf } = sent
  const errors = [
    ...(id.trim() === '' || id.length > LONGEST_ID
      ? [{ path: 'input.id', message: `an id has from 1 to ${LONGEST_ID} characters; make another` }]
      : []),
    ...(title.success
      ? []
      : [
          {
            path: 'input.title',
            message: `a title has from 1 to ${LONGEST_TITLE} characters; write a short one`,
          },
        ]),
    ...(typeof asOf === 'string' && isDay(asOf)
      ? []
      : [{ path: 'input.asOf', message: 'this is not a day of the calendar; write it as 2026-05-31' }]),
    ...(changes.problems ?? []).map(inputError),
  ]
  if (errors.length > 0 || !title.success || changes.problems) return { errors }
  return { told: { id, child, title: title.data, asOf: asOf as string, changes: changes.changes } }
}

function inputError({ at, message }: LocatedProblem): InputError {
  const steps = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
  return { path: `input.changes${steps.join('')}`, message }
}

function isSame(one: Told, other: Told): boolean {
  const parts = ({ title, asOf, changes }: Told): [string, string, Change[]] => [title, asOf, changes]
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other))
}
