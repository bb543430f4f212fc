import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readRecordsById } from './export.store.ts'
import { fromGraph } from './from-graph.ts'

/**
 * Records as they are on file, whole: also what a viewer may not see of them. Those that are not on file are left out.
 * @param ids of records of the list; of ties, of the professionals from whom they go out
 */
export async function readWhole<List extends ListName>(
  unit: UnitOfWork,
  list: List,
  ids: readonly string[],
): Promise<RecordOf<List>[]> {
  if (ids.length === 0) return []
  return (await readRecordsById(unit, list, ids)).map((row) => fromGraph(list, row))
}
