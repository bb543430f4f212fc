import { madeForMember } from '../../../domain/access/made-for.ts'
import { indexRecord, type RecordIndex } from '../../../domain/network/record.ts'
import type { Held } from './held.ts'

/** The record as it may reach the family member for whom the page is made; the same when it is made for nobody in particular. */
export function madeForIndex(
  index: RecordIndex,
  { notFor }: Pick<Held, 'notFor'>,
  madeFor: string | undefined,
): RecordIndex {
  return madeFor === undefined ? index : indexRecord(madeForMember(index.record, madeFor, notFor))
}
