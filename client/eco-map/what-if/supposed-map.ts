import type { Practice } from '../../../domain/findings/practice.ts'
import type { Day } from '../../../domain/network/day.ts'
import { indexRecord, type RecordIndex } from '../../../domain/network/record.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { suppose } from '../../../domain/what-if/suppose.ts'
import { type Comparison, comparison } from '../changes/comparison.ts'
import type { Telling } from '../held/tell-findings.ts'
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

/**
 * The record that everybody's place comes from: as it is recorded, and with whom and what is supposed to be added. Where an
 * end, a lead or a need's support is supposed, nobody moves.
 */
export function placedIndex(recorded: RecordIndex, supposed: RecordIndex): RecordIndex {
  if (supposed === recorded) return recorded
  const { record } = recorded
  const added = <Item extends { id: string }>(before: readonly Item[], now: readonly Item[]) => {
    const known = new Set(before.map(({ id }) => id))
    return now.filter(({ id }) => !known.has(id))
  }
  const involvements = added(record.involvements, supposed.record.involvements)
  const meetings = added(record.meetings, supposed.record.meetings)
  if (involvements.length === 0 && meetings.length === 0) return recorded
  return indexRecord({
    ...supposed.record,
    familyMembers: record.familyMembers,
    // Ties to needs say in which order people stand, which somebody new is not to change.
    involvements: [...record.involvements, ...involvements.map((one) => ({ ...one, addresses: [] }))],
    meetings: [...record.meetings, ...meetings],
  })
}

/** A day as it would be, beside the same day as it is recorded. */
export function supposedMap(
  supposed: RecordIndex,
  recorded: MapOfDay,
  practice: Practice,
  day: Day,
  telling?: Telling,
): SupposedMap {
  const shown = mapOfDay(supposed, practice, day, telling)
  return { shown, comparison: { ...comparison(shown, recorded), isSupposed: true } }
}
