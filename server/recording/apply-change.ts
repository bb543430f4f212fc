import { canonicalRecord } from '../../domain/network/canonical-record.ts'
import type { HeldInGraph } from '../../domain/network/check/against.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { idsIn, recordId } from '../../domain/recording/record-ids.ts'
import type { SignedIn } from '../access/viewer.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { nodeWriter, relationshipWriter, takeOffFile } from '../exchange/graph-writer.ts'
import { markAffected } from '../findings/pending.ts'
import { noteWritten } from '../live/written.ts'
import { type Changed, changedBy } from './outcome.ts'
import {
  type KeptChange,
  readVersions,
  writeBeApart,
  writeBecomePart,
  writeChange,
  writeSignature,
  writeTieVersions,
} from './recording.store.ts'

/** One record of a change: as it was, and as it is to be; nothing where it was, or is to be, not on file. */
export interface ChangedRecord<List extends ListName = ListName> {
  list: List
  before: RecordOf<List> | undefined
  after: RecordOf<List> | undefined
}

/** What is written together, and what is kept of it. */
export interface Change
  extends Pick<KeptChange, 'key' | 'kind' | 'children'>,
    Partial<Pick<KeptChange, 'undoes' | 'why' | 'merged'>> {
  records: readonly ChangedRecord[]
  /** What the graph holds under the ids that these records give and name. */
  held: HeldInGraph
}

/**
 * Writes a change that was checked: its records, who wrote them, what they were before, and the mark on the children whose
 * findings may be others. The lock of whoever writes is taken already (see `markAffected`).
 */
export async function applyChange(unit: UnitOfWork, viewer: SignedIn, change: Change): Promise<Changed> {
  const { key, kind, records, held } = change
  const ids = records.map(idOf)
  const before = await readVersions(unit, ids)
  const signed = { by: viewer.id, byName: viewer.name, at: new Date().toISOString() }

  await takeOffFile(
    unit,
    records.flatMap(({ list, before, after }) => (before && !after ? [{ list, record: before }] : [])),
  )
  await write(unit, records, held)
  await writeSignature(unit, { ids, ...signed })
  const after = await readVersions(unit, ids)
  // A tie is made anew each time, without the version of the one before.
  const versionOf = (list: ListName, id: string) =>
    list === 'ties' ? (before.get(id)?.version ?? 0) + 1 : (after.get(id)?.version ?? 0)
  const revisions = records.map((record) => {
    const id = idOf(record)
    return { id, ...revisionOf(record), version: versionOf(record.list, id) }
  })
  await writeTieVersions(
    unit,
    revisions.filter(({ list }) => list === 'ties'),
  )
  const { undoes = null, why = null, merged = null, children } = change
  await writeMerged(unit, change)
  await writeChange(unit, { key, kind, undoes, why, merged, children, revisions, ...signed })
  const named = [...new Set(records.flatMap(namedBy))]
  await markAffected(unit, leading(named, change))
  noteWritten(viewer, {
    ids: [...children, ...named],
    records: records.map((one) => ({ id: idOf(one), list: one.list })),
  })
  return changedBy(key, revisions)
}

/** What the product keeps of an entry of the directory goes with it where it becomes part of another, and comes back with it. */
async function writeMerged(unit: UnitOfWork, { key, undoes, merged, records }: Change): Promise<void> {
  if (!merged) return
  const [keep, gone] = merged
  const isGone = records.some((one) => idOf(one) === gone && !one.after)
  if (isGone) await writeBecomePart(unit, { keep, gone, key })
  else if (undoes) await writeBeApart(unit, { keep, gone, key: undoes })
}

/** The id of a changed record. */
export function idOf({ list, before, after }: ChangedRecord): string {
  return recordId(list, (after ?? before) as RecordOf<ListName>)
}

/** Every id in what a record was and in what it is to be. */
export function namedBy({ list, before, after }: ChangedRecord): string[] {
  return [before, after].flatMap((record) => (record ? idsIn(list, record) : []))
}

/** Of the ids that a change names those that lead to whom it matters to: a role that is only named is for all others what it was. */
function leading(named: readonly string[], { records, held }: Change): string[] {
  const written = new Set(records.map(idOf))
  return named.filter((id) => written.has(id) || held.get(id)?.kind !== 'Role')
}

async function write(unit: UnitOfWork, records: readonly ChangedRecord[], held: HeldInGraph): Promise<void> {
  const nodes = nodeWriter(unit, held, false)
  for (const { list, after } of records) if (after) await nodes.add(list, after)
  await nodes.end()
  const relationships = relationshipWriter(unit, true)
  for (const { list, after } of records) if (after) await relationships.add(list, after)
  await relationships.end()
}

function revisionOf({ list, before, after }: ChangedRecord) {
  const text = (record: RecordOf<ListName> | undefined) =>
    record ? JSON.stringify(canonicalRecord(list, record)) : null
  return { list, before: text(before), after: text(after) }
}
