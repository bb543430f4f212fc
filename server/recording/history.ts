import { readRecord } from '../../domain/network/check/read-record.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { withoutHidden } from '../../domain/recording/keep-hidden.ts'
import { ownIds, recordIds } from '../../domain/recording/record-ids.ts'
import type { RequestContext } from '../context.ts'
import type { PastChange } from '../generated/resolver-types.ts'
import type { PastChangeKind } from './past-change-kind.ts'
import { type Past, readHistory } from './recording.store.ts'
import { sightOf, untoldOn } from './sight.ts'

/** What each kind of change did to a record, by what is kept of the change. */
const KINDS: Record<Past['kind'], PastChangeKind> = {
  record: 'recorded',
  merge: 'merged',
  void: 'voided',
  undo: 'undone',
}

/** What was made of a record around a child here, as far as the viewer sees the record and what it names. */
export async function historyOf(
  child: string,
  record: string,
  { database, viewer, records }: RequestContext,
): Promise<PastChange[]> {
  const index = await records.load(child)
  if (!index || !recordIds(index.record).includes(record)) return []
  const isUntold = untoldOn(index)
  const sight = sightOf(index)
  const past = await readHistory(database, viewer, child, record)
  // Of what the page tells only some, the past would tell the rest.
  const whole = past.filter(({ list }) => sight.isWhole(list, record))
  return whole.map(({ kind, byName, at, why, list, before, after }) => ({
    ...{ kind: KINDS[kind], byName, at, why },
    before: told(list, before),
    after: told(list, after),
  }))

  function told(list: ListName, text: Past['before']): object | null {
    if (text === null) return null
    const whole = readRecord(list, JSON.parse(text)).draft as RecordOf<ListName>
    // What is its own, such as a goal that is no longer part of a plan, is told with it.
    const own = new Set(ownIds(list, whole))
    return { [list]: [withoutHidden(list, whole, (id, field) => !own.has(id) && isUntold(list, field, id))] }
  }
}
