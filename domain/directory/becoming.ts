import type { ListName, RecordOf } from '../network/network-file.ts'

/** What becomes of a record: nothing where it was, or is to be, not on file. */
export interface Becoming<List extends ListName = ListName> {
  list: List
  before: RecordOf<List> | undefined
  after: RecordOf<List> | undefined
}
