import { withoutNaming } from '../../domain/access/redact.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { type ChangedRecord, idOf } from './apply-change.ts'
import { recordsNaming } from './records-naming.ts'

/**
 * What becomes of other records when these are on file no more: those that cannot be told without them are gone too, with
 * what rests on those in turn; others no longer name them.
 * @param ids of records that are on file
 */
export async function withoutThem(
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<{ gone: ChangedRecord[]; changed: ChangedRecord[] }> {
  const removed = new Set(ids)
  const naming = new Map<string, ChangedRecord>()
  for (let next = [...ids]; next.length > 0; ) {
    for (const { list, record } of await recordsNaming(unit, next)) {
      const one = { list, before: record, after: record }
      naming.set(idOf(one), one)
    }
    const rest = [...naming].filter(([id]) => !removed.has(id))
    next = rest.flatMap(([id, { list, before }]) =>
      before && withoutNaming(list, before, removed) === undefined ? [id] : [],
    )
    for (const id of next) removed.add(id)
  }
  for (const id of ids) naming.delete(id)
  const gone = [...naming]
    .filter(([id]) => removed.has(id))
    .map(([, { list, before }]) => ({ list, before, after: undefined }))
  const staying = [...naming].filter(([id]) => !removed.has(id))
  return {
    gone,
    changed: staying.flatMap(([, { list, before }]) => {
      const after = before && withoutNaming(list, before, removed)
      return after === before ? [] : [{ list, before, after }]
    }),
  }
}
