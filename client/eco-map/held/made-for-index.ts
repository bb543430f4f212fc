import { redact } from '../../../domain/access/redact.ts'
import { indexRecord, type RecordIndex } from '../../../domain/network/record.ts'
import type { Held } from './held.ts'

/** The record without what is left out of what is made for a family member; the same when nothing is. */
export function madeForIndex(
  index: RecordIndex,
  { notFor }: Pick<Held, 'notFor'>,
  madeFor: string | undefined,
): RecordIndex {
  if (madeFor === undefined) return index
  const items = notFor.flatMap(({ item, familyMember }) => (familyMember === madeFor ? [item] : []))
  const { record } = redact(index.record, new Set(items))
  return record === index.record ? index : indexRecord(record)
}
