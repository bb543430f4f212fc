import type { Kind } from '../../domain/network/field.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { idsIn } from '../../domain/recording/record-ids.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeldIn } from '../exchange/held.ts'
import { LIST_OF } from '../exchange/mapping.ts'
import { readWhole } from '../exchange/read-whole.ts'
import { readLeadingTo } from './recording.store.ts'

/** A record as it is on file, whole. */
export interface FoundRecord {
  list: ListName
  record: RecordOf<ListName>
}

/** The records that name one of these or have a part that does, as they are on file; ties among them. */
export async function recordsNaming(unit: UnitOfWork, ids: readonly string[]): Promise<FoundRecord[]> {
  const own = new Set(ids)
  const held = await readHeldIn(unit, [...new Set([...(await readLeadingTo(unit, ids)), ...ids])])
  const lists = Map.groupBy(held.keys(), (id) => LIST_OF.get(held.get(id)?.kind as Kind) as ListName)
  const found: FoundRecord[] = []
  for (const [list, some] of lists) {
    const others = some.filter((id) => !own.has(id))
    found.push(...(await readWhole(unit, list, others)).map((record) => ({ list, record })))
  }
  // A tie is between two professionals, and no record that leads to them.
  const people = lists.get('professionals') ?? []
  const ties = people.some((id) => own.has(id)) ? await readWhole(unit, 'ties', people) : []
  found.push(...ties.map((record): FoundRecord => ({ list: 'ties', record })))
  return found.filter(({ list, record }) => idsIn(list, record).some((id) => own.has(id)))
}
