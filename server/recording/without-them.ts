import { withoutNaming } from '../../domain/access/redact.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { type ChangedRecord, idOf } from './apply-change.ts'
import { recordsNaming } from './records-naming.ts'

/**
 * What becomes of other records when these are on file no more: those that cannot be told without them are gone too, with
 * what rests on those in turn; others no longer name them.
 * @param ids of records that are on file
 * @param lessened records that become less in any case, whatever else becomes of them
 */
export async function withoutThem(
  unit: UnitOfWork,
  ids: readonly string[],
  lessened: readonly ChangedRecord[] = [],
): Promise<{ gone: ChangedRecord[]; changed: ChangedRecord[] }> {
  const removed = new Set(ids)
  const naming = new Map(lessened.map((one) => [idOf(one), one]))
  for (let next = [...ids]; next.length > 0; ) {
    for (const { list, record } of await recordsNaming(unit, next)) {
      const one = { list, before: record, after: record }
      if (!naming.has(idOf(one))) naming.set(idOf(one), one)
    }
    const rest = [...naming].filter(([id]) => !removed.has(id))
    next = rest.flatMap(([id, { list, after }]) =>
      after && withoutNaming(list, after, removed) === undefined ? [id] : [],
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
    changed: staying.flatMap(([, { list, before, after }]) => {
      const left = after && withoutNaming(list, after, removed)
      return left === before ? [] : [{ list, before, after: left }]
    }),
  }
}
