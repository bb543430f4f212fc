import { withoutNaming } from '../../domain/access/redact.ts'
import type { Kind } from '../../domain/network/field.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeldIn } from '../exchange/held.ts'
import { LIST_OF } from '../exchange/mapping.ts'
import { readWhole } from '../exchange/read-whole.ts'
import type { ChangedRecord } from './apply-change.ts'
import { readLeadingTo } from './recording.store.ts'

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
    for (const one of await leadingTo(unit, next)) naming.set(one.id, one.record)
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

async function leadingTo(
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<{ id: string; record: ChangedRecord }[]> {
  const held = await readHeldIn(unit, await readLeadingTo(unit, ids))
  const lists = Map.groupBy(held.keys(), (id) => LIST_OF.get(held.get(id)?.kind as Kind) as ListName)
  const found = await Promise.all(
    [...lists].map(async ([list, some]) =>
      (await readWhole(unit, list, some)).map((before) => ({
        id: (before as { id: string }).id,
        record: { list, before, after: before },
      })),
    ),
  )
  return found.flat()
}
