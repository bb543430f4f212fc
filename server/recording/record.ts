import { isDirectoryList } from '../../domain/directory/directory-lists.ts'
import { canonicalRecord } from '../../domain/network/canonical-record.ts'
import type { HeldInGraph } from '../../domain/network/check/against.ts'
import { readNetworkFile } from '../../domain/network/check/check-network-file.ts'
import {
  FORMAT,
  type ListName,
  type NetworkFile,
  type RecordOf,
  VERSION,
} from '../../domain/network/network-file.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { isListName, LIST_NAMES } from '../../domain/network/shape.ts'
import { keepHidden } from '../../domain/recording/keep-hidden.ts'
import { idsIn, recordId } from '../../domain/recording/record-ids.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { giveOwnCases } from '../access/own-cases.ts'
import { product, type SignedIn, seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeldIn } from '../exchange/held.ts'
import { readWhole } from '../exchange/read-whole.ts'
import { fingerprintOf } from '../findings/fingerprint.ts'
import { markAffected } from '../findings/pending.ts'
import { refreshChildren } from '../findings/refresh.ts'
import { type InputError, refused, refusedFor } from '../refusals/refused.ts'
import { applyChange, type ChangedRecord, namedBy } from './apply-change.ts'
import { answeredBefore, changedSince } from './changed-since.ts'
import { isUuid, NO_UUID } from './new-id.ts'
import { changedMeanwhile, NO_CHILD, type RecordOutcome } from './outcome.ts'
import { readPlaces } from './recording.store.ts'
import { type Sight, sightOf } from './sight.ts'

const NOT_AROUND = 'One of these is not recorded around this child, so that not all of it is seen here.'

/** What somebody enters to be recorded together. */
export interface Entered {
  key: string
  /** Around whom. */
  child?: string | null | undefined
  /** Lists of a network file, unchecked. */
  records: unknown
  madeFrom?: readonly { id: string; version: number }[] | null | undefined
}

/**
 * Writes records, new ones and others anew, all or none, and brings the findings of the child up to date before it returns.
 * What the viewer may not see of a record stays as it is.
 */
export async function record(entered: Entered, context: RequestContext): Promise<RecordOutcome> {
  const { database, records } = context
  const viewer = signedIn(context)
  const index = entered.child ? await records.load(entered.child) : undefined
  const refusal = refusalOf(entered, index, context)
  if (refusal) return refusal
  const outcome = await database.unit(viewer, 'recording/record', (unit) =>
    recordIn(unit, viewer, entered, index),
  )
  if (outcome.__typename === 'Changed')
    await refreshFindings(entered.child ? [entered.child] : newChildren(entered.records), context)
  return outcome
}

/** Writes records of the directory alone; as {@link record}. */
export async function recordInDirectory(
  entered: Omit<Entered, 'child'>,
  context: RequestContext,
): Promise<RecordOutcome> {
  const other = Object.keys(Object(entered.records)).find(
    (name) => isListName(name) && !isDirectoryList(name),
  )
  return other === undefined
    ? record(entered, context)
    : refused(`input.records.${other}`, 'This list is not of the directory; record it around a child.')
}

/** So many children's findings are computed in the time in which somebody waits for their answer. */
const MOST_AT_ONCE = 100

/**
 * Brings the kept findings of children up to date with what was just written: of the first hundred, before it returns; those of
 * others are marked to be.
 */
export async function refreshFindings(
  children: readonly string[],
  { database, practice, today }: RequestContext,
): Promise<void> {
  if (children.length > 0)
    await refreshChildren({ database, viewer: product, practice, by: fingerprintOf(practice), today }, [
      ...children.slice(0, MOST_AT_ONCE),
    ])
}

/** Whoever records; the policy has let nobody else come here. */
export function signedIn({ viewer }: RequestContext): SignedIn {
  if (viewer.kind !== 'user') throw new Error(`${viewer.kind} records nothing`)
  return viewer
}

function refusalOf(
  { key, child, records }: Entered,
  index: RecordIndex | undefined,
  { viewer }: RequestContext,
): RecordOutcome | undefined {
  if (!isUuid(key)) return refused('input.key', NO_UUID)
  if (typeof records !== 'object' || records === null || Array.isArray(records))
    return refused('input.records', 'Give an object with the lists of a network file.')
  if (child) {
    if (!index) return refused('input.child', NO_CHILD)
    if (seesByBreakGlassAlone(viewer, child)) return refused('input.child', LOOK_ALONE)
    return undefined
  }
  const lists = Object.keys(records).filter(isListName)
  const isOfDirectory = lists.every(isDirectoryList)
  return isOfDirectory || newChildren(records).length > 0
    ? undefined
    : refused('input.child', 'Say around which child this is recorded.')
}

/** The ids of the children whom it brings, as far as it can be read. */
function newChildren(records: unknown): string[] {
  const { children } = records as { children?: unknown }
  return Array.isArray(children)
    ? children.flatMap((one: { id?: unknown } | null) => (typeof one?.id === 'string' ? [one.id] : []))
    : []
}

async function recordIn(
  unit: UnitOfWork,
  viewer: SignedIn,
  entered: Entered,
  index: RecordIndex | undefined,
): Promise<RecordOutcome> {
  const { key, child } = entered
  const file = readNetworkFile({ format: FORMAT, version: VERSION, ...(entered.records as object) })
  // With it comes the lock of whoever writes, so that what is read from here on is what will be written over.
  await markAffected(unit, [key, ...file.defined])
  if (child && !(await readPlaces(unit, viewer, [child])).has(child)) return refused('input.child', NO_CHILD)
  const answered = await answeredBefore(unit, key, viewer.id)
  if (answered) return answered

  const named = await readHeldIn(unit, file.ids)
  const open = await readPlaces(unit, viewer, otherChildren(named, index))
  const sight = sightOf(index, open)
  const guessable = file.defined.find((id) => sight.isHidden(id, named) && !isUuid(id))
  if (guessable !== undefined) return refused('input.records', `${NO_UUID} "${guessable}" is none.`)
  const checked = file.against(sight.of(named, file.defined))
  if (!checked.ok) return refusedFor(checked.problems.map(asInputError))

  const { changed, held } = await changesOf(unit, checked.file, named, sight)
  const other = changed.find(({ list, before }) => before && !sight.isWhole(list, recordId(list, before)))
  if (other) return refused(`input.records.${other.list}`, NOT_AROUND)
  if (changed.some((one) => addedTo(one).some((id) => open.has(id) && seesByBreakGlassAlone(viewer, id))))
    return refused('input.records', LOOK_ALONE)
  const since = await changedSince(unit, changed, entered.madeFrom ?? [])
  if (since.length > 0) return changedMeanwhile(since)
  const born = changed.flatMap(({ list, before, after }) =>
    list === 'children' && !before && after ? [recordId(list, after)] : [],
  )
  const outcome = await applyChange(unit, viewer, {
    ...{ key, kind: 'record', records: changed, held },
    children: child ? [child, ...born] : born,
  })
  if (born.length > 0) await giveOwnCases(unit, viewer.id, born, 'Recorded by them')
  return outcome
}

/** The children on file whom it names and around whom it is not recorded. */
function otherChildren(named: HeldInGraph, index: RecordIndex | undefined): string[] {
  return [...named].flatMap(([id, { kind }]) => (kind === 'Child' && id !== index?.child.id ? [id] : []))
}

/** The ids that a record names and did not name before. */
function addedTo({ list, before, after }: ChangedRecord): string[] {
  const known = new Set(before ? idsIn(list, before) : [])
  return after ? idsIn(list, after).filter((id) => !known.has(id)) : []
}

/** What of a file is other than what is on file: each record as it is, and as it is to be with what the viewer does not see. */
async function changesOf(
  unit: UnitOfWork,
  file: NetworkFile,
  named: HeldInGraph,
  sight: Sight,
): Promise<{ changed: ChangedRecord[]; held: HeldInGraph }> {
  const changed: ChangedRecord[] = []
  for (const list of LIST_NAMES)
    for (const after of file[list])
      changed.push({ list, before: await onFile(unit, list, after, named), after })
  const rest = changed.flatMap(namedBy).filter((id) => !named.has(id))
  const held = new Map([...named, ...(await readHeldIn(unit, rest))])
  return {
    held,
    changed: changed.map((one) => withHidden(one, sight, held)).filter(isOther),
  }
}

async function onFile<List extends ListName>(
  unit: UnitOfWork,
  list: List,
  record: RecordOf<List>,
  held: HeldInGraph,
): Promise<RecordOf<List> | undefined> {
  const id = recordId(list, record)
  const from = list === 'ties' ? (record as RecordOf<'ties'>).from : id
  if (!held.has(from)) return undefined
  return (await readWhole(unit, list, [from])).find((one) => recordId(list, one) === id)
}

function withHidden({ list, before, after }: ChangedRecord, sight: Sight, held: HeldInGraph): ChangedRecord {
  if (!before || !after) return { list, before, after }
  return {
    list,
    before,
    after: keepHidden(list, before, after, (id, field) => sight.isUntold(list, field, id, held)),
  }
}

function isOther({ list, before, after }: ChangedRecord): boolean {
  const text = (one: RecordOf<ListName> | undefined) => one && JSON.stringify(canonicalRecord(list, one))
  return text(before) !== text(after)
}

function asInputError({ path, message }: InputError): InputError {
  return { path: path.replace(/^\$/, 'input.records'), message }
}
