import type { NetworkRecord } from '../../domain/network/record.ts'
import { indexRecord, type RecordIndex } from '../../domain/network/record.ts'
import type { SeenRecord } from '../access/withheld.ts'

/** The record as its reader would see it if something were otherwise: what is withheld stays so. */
export function supposedRecord(
  seen: SeenRecord,
  suppose: (record: NetworkRecord) => NetworkRecord,
): SeenRecord {
  const supposed = ({ record }: RecordIndex): RecordIndex => indexRecord(suppose(record))
  const { notFor, withheld } = seen
  if (!withheld) return { ...supposed(seen), notFor }
  const [whole, known] = [supposed(withheld.whole), supposed(withheld.known)]
  return { ...supposed(seen), notFor, withheld: { ...withheld, whole, known } }
}
