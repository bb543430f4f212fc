import { isDirectoryList } from '../../domain/directory/directory-lists.ts'
import { recordIds } from '../../domain/recording/record-ids.ts'
import type { RequestContext } from '../context.ts'
import type { OwnChange } from '../generated/resolver-types.ts'
import { KIND_OF_CHANGE } from './past-change-kind.ts'
import { readOwnChanges } from './recording.store.ts'

/** Of older ones nobody would know by heart what they were. */
const LAST = 50

/** What the viewer recorded around a child, the last first; without what was withheld from them since. */
export async function ownChangesOf(
  child: string,
  { database, viewer, records }: RequestContext,
): Promise<OwnChange[]> {
  const index = await records.load(child)
  if (!index || viewer.kind !== 'user') return []
  const seen = new Set(recordIds(index.record))
  const made = await readOwnChanges(database, viewer, { child, by: viewer.id, first: LAST })
  return made
    .filter(({ records }) =>
      records.every(({ id, list, isOnFile }) => seen.has(id) || !isOnFile || isDirectoryList(list)),
    )
    .map(({ key, kind, at, undoes, records }) => ({
      ...{ key, kind: KIND_OF_CHANGE[kind], at, undoes },
      records: records.map(({ id, list, isNew }) => ({ id, list, isNew })),
    }))
}
