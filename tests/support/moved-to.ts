import { type Day, daysBetween } from '../../domain/network/day.ts'
import { shiftDays } from '../../domain/network/network-file-shift.ts'
import { indexRecord, type NetworkRecord, type RecordIndex } from '../../domain/network/record.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'

/** A day on which there is much to say of every story. */
const TOLD_ON = '2026-06-15'

/** A story's record moved so that what it has to say on that day it has on another; at the calendar's edge days stay. */
export function movedTo({ record }: RecordIndex, day: Day): RecordIndex {
  const days = daysBetween(TOLD_ON, day)
  const lists = LIST_NAMES.map((list) => [
    list,
    record[list].map((item) => shiftDays(list, item as never, days)),
  ])
  return indexRecord({ ...record, ...Object.fromEntries(lists) } as NetworkRecord)
}
