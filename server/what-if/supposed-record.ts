import { indexRecord, type RecordIndex } from '../../domain/network/record.ts'
import type { Change } from '../../domain/what-if/change.ts'
import { suppose } from '../../domain/what-if/suppose.ts'
import type { SeenRecord } from '../access/withheld.ts'

/** The record as its reader would see it with these changes: what is withheld stays so. */
export function supposedRecord(seen: SeenRecord, changes: readonly Change[]): SeenRecord {
  const { notFor, withheld } = seen
  const supposed = { ...withChanges(seen, changes), notFor }
  if (!withheld) return supposed
  const [whole, known] = [withChanges(withheld.whole, changes), withChanges(withheld.known, changes)]
  return { ...supposed, withheld: { ...withheld, whole, known } }
}

function withChanges({ record }: RecordIndex, changes: readonly Change[]): RecordIndex {
  return indexRecord(suppose(record, changes).record)
}
