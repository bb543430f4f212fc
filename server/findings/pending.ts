import type { UnitOfWork } from '../database/unit-of-work.ts'
import { lockFindings, writeMarks, writeMarksAgain } from './stored-findings.store.ts'

/** The label of whose kept findings are to be computed. */
export const PENDING = 'FindingsPending'

const IDS_AT_ONCE = 10_000

/**
 * Marks the children whose findings may change with a write, in the transaction of that write: before it, for whom the
 * records lead to as they were, and after it, for whom they lead to now.
 * @param ids of the records written that were on file before
 * @param again whether what follows is written in many transactions, of which the last calls {@link markAffectedAgain}
 */
export async function markAffected(unit: UnitOfWork, ids: Iterable<string>, again = false): Promise<void> {
  let some: string[] = []
  // Thousands of records name the same few, each of whom would be looked through as often as they are named.
  for (const id of new Set(ids)) {
    if (some.push(id) < IDS_AT_ONCE) continue
    await writeMarks(unit, some, again)
    some = []
  }
  if (some.length > 0) await writeMarks(unit, some, again)
}

/**
 * Marks those again whom the records led to before the first of many transactions: of whom they lead to no more, findings
 * may have been computed between two of these.
 */
export async function markAffectedAgain(unit: UnitOfWork): Promise<void> {
  await lockFindings(unit, 'findings')
  await writeMarksAgain(unit)
}
