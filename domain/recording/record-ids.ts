import { type Draft, eachLeaf } from '../network/leaves.ts'
import type { ListName, NetworkLists, RecordOf } from '../network/network-file.ts'
import { LIST_NAMES } from '../network/shape.ts'
import { tieId } from '../network/tie-id.ts'

/** The id by which a record is known: of a tie, which has none, what its eco-map calls it. */
export function recordId(list: ListName, record: RecordOf<ListName>): string {
  if (list !== 'ties') return (record as { id: string }).id
  const { from, to } = record as RecordOf<'ties'>
  return tieId(from, 'TIED_TO', to)
}

/** The ids by which everything recorded around a child is known. */
export function recordIds(record: NetworkLists): string[] {
  return LIST_NAMES.flatMap((list) => record[list].map((one) => recordId(list, one)))
}

/** The ids that a record gives: its own and its parts'. */
export function ownIds(list: ListName, record: RecordOf<ListName>): string[] {
  const found: string[] = []
  eachLeaf(list, record as Draft, (leaf, value) => {
    if (leaf.is === 'id') found.push(value as string)
  })
  return found
}

/** Every id in a record: its own, its parts', and those of whom and what it names. */
export function idsIn(list: ListName, record: RecordOf<ListName>): string[] {
  const found = new Set<string>()
  eachLeaf(list, record as Draft, (leaf, value) => {
    if (leaf.is === 'id' || leaf.is === 'reference') found.add(value as string)
  })
  return [...found]
}
