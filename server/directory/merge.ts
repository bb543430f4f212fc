import { mergeEntries } from '../../domain/directory/merge.ts'
import { type Merge, type MergeList, singleFields } from '../../domain/directory/merged-entry.ts'
import type { NetworkLists } from '../../domain/network/network-file.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeldIn } from '../exchange/held.ts'
import { readWhole } from '../exchange/read-whole.ts'
import { markAffected } from '../findings/pending.ts'
import { applyChange, namedBy } from '../recording/apply-change.ts'
import { answeredBefore, changedSince } from '../recording/changed-since.ts'
import { childrenAround, childrenSeen, toldOfMerge } from '../recording/merged.ts'
import { isUuid, NO_UUID } from '../recording/new-id.ts'
import { changedMeanwhile, NOT_IN_DIRECTORY, type RecordOutcome } from '../recording/outcome.ts'
import { refreshFindings, signedIn } from '../recording/record.ts'
import { type FoundRecord, recordsNaming } from '../recording/records-naming.ts'
import { type InputError, refusedFor } from '../refusals/refused.ts'
import { readJointWork, readMergedInto } from './merge.store.ts'

/** What a client sends to make two entries of the directory one. */
export interface MergeSent {
  key: string
  keep: { id: string; version: number }
  gone: { id: string; version: number }
  take?: readonly string[] | null | undefined
}

const ITSELF = 'This is the same entry; choose the other one.'
/** So many merges of merges are followed. */
const MOST_STEPS = 50

/**
 * Makes two entries of the directory one, and brings the findings of the children whom the viewer may see up to date before it
 * returns; those of others are marked to be. What is told is what became of the two.
 */
export async function mergeInDirectory(
  list: MergeList,
  sent: MergeSent,
  context: RequestContext,
): Promise<RecordOutcome> {
  const viewer = signedIn(context)
  const merge: Merge = { list, keep: sent.keep.id, gone: sent.gone.id, take: sent.take ?? [] }
  const errors = faultsOf(merge, sent.key)
  if (errors.length > 0) return refusedFor(errors)
  let seen: string[] = []
  const outcome = await context.database.unit(viewer, 'directory/merge', async (unit) => {
    // The lock of whoever writes comes with it, and the mark on all children around either.
    await markAffected(unit, [sent.key, merge.keep, merge.gone])
    const before = await answeredBefore(unit, sent.key, viewer.id)
    if (before) return before
    const both = await readWhole(unit, list, [merge.keep, merge.gone])
    const missing = (['keep', 'gone'] as const).filter((one) => !both.some(({ id }) => id === merge[one]))
    if (missing.length > 0)
      return refusedFor(missing.map((one) => ({ path: `input.${one}.id`, message: NOT_IN_DIRECTORY })))
    const entries = both.map((record) => ({ list, before: record, after: record }))
    const since = await changedSince(unit, entries, [sent.keep, sent.gone])
    if (since.length > 0) return changedMeanwhile(since)

    const records = mergeEntries(await aroundBoth(unit, merge), merge)
    const held = await readHeldIn(unit, [...new Set(records.flatMap(namedBy))])
    const applied = await applyChange(unit, viewer, {
      ...{ key: sent.key, kind: 'merge', records, held, merged: [merge.keep, merge.gone] },
      children: childrenAround(records, held),
    })
    seen = await childrenSeen(unit, viewer, sent.key)
    return applied
  })
  if (outcome.__typename === 'Changed') await refreshFindings(seen, context)
  return toldOfMerge(outcome, [merge.keep, merge.gone])
}

/** The entry of which this one became part, in however many steps; nothing for any other id. */
export async function mergedInto(
  id: string,
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
): Promise<string | undefined> {
  let into = await readMergedInto(database, viewer, id)
  for (let steps = 0; into && steps < MOST_STEPS; steps++) {
    const next = await readMergedInto(database, viewer, into)
    if (!next) break
    into = next
  }
  return into
}

function faultsOf({ list, keep, gone, take }: Merge, key: string): InputError[] {
  const fields = singleFields(list)
  return [
    ...(isUuid(key) ? [] : [{ path: 'input.key', message: NO_UUID }]),
    ...(keep === gone ? [{ path: 'input.gone.id', message: ITSELF }] : []),
    ...take.flatMap((name, at) =>
      fields.includes(name)
        ? []
        : [{ path: `input.take[${at}]`, message: `Choose between the two of ${fields.join(', ')} alone.` }],
    ),
  ]
}

/** Both entries, all that names the one that goes, all ties of both, and all that is joint with its involvements. */
async function aroundBoth(unit: UnitOfWork, { list, keep, gone }: Merge): Promise<Partial<NetworkLists>> {
  const found = await recordsNaming(unit, [gone])
  for (const record of await readWhole(unit, list, [keep, gone])) found.push({ list, record })
  if (list === 'professionals') {
    const tied = found.flatMap(({ list, record }) =>
      list === 'ties' ? [record as NetworkLists['ties'][number]] : [],
    )
    const ends = [keep, ...tied.flatMap(({ from, to }) => [from, to])]
    for (const record of await readWhole(unit, 'ties', [...new Set(ends)]))
      found.push({ list: 'ties', record })
    for (const record of await readWhole(unit, 'involvements', await readJointWork(unit, gone)))
      found.push({ list: 'involvements', record })
  }
  return inLists(found)
}

/** Records by their lists, each once. */
function inLists(found: readonly FoundRecord[]): Partial<NetworkLists> {
  const lists: Partial<Record<string, unknown[]>> = {}
  const seen = new Set<string>()
  for (const { list, record } of found) {
    const text = `${list} ${'id' in record ? record.id : JSON.stringify(record)}`
    if (seen.has(text)) continue
    seen.add(text)
    lists[list] = [...(lists[list] ?? []), record]
  }
  return lists as Partial<NetworkLists>
}
