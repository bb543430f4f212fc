import type { Practice } from '../../../domain/findings/practice.ts'
import type { Day } from '../../../domain/network/day.ts'
import { indexRecord, type RecordIndex } from '../../../domain/network/record.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { suppose } from '../../../domain/what-if/suppose.ts'
import { type Comparison, comparison } from '../changes/comparison.ts'
import { type MapOfDay, mapOfDay } from '../map-of-day.ts'

/** A record with changes that nobody has written down, and a day of it beside the same day as recorded. */
export interface SupposedMap {
  shown: MapOfDay
  comparison: Comparison
}

/** The look-ups of a record with what is supposed. */
export function supposedIndex(index: RecordIndex, changes: readonly Change[]): RecordIndex {
  const { record } = suppose(index.record, changes)
  return record === index.record ? index : indexRecord(record)
}

/** A day as it would be, beside the same day as it is recorded. */
export function supposedMap(
  supposed: RecordIndex,
  recorded: MapOfDay,
  practice: Practice,
  day: Day,
): SupposedMap {
  const shown = mapOfDay(supposed, practice, day)
  return { shown, comparison: { ...comparison(shown, recorded), isSupposed: true } }
}
