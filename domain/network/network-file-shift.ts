import { addDays, type Day, FIRST_DAY, LAST_DAY } from './day.ts'
import { mapTexts } from './leaves.ts'
import type { ListName, RecordOf } from './network-file.ts'

/**
 * A record with every day moved by this many days, earlier when negative. A day that would leave the calendar (years 1 to
 * 9999) stays at its edge, where files write "for ever".
 */
export function shiftDays<List extends ListName>(
  list: List,
  record: RecordOf<List>,
  days: number,
): RecordOf<List> {
  return mapTexts(list, record, (leaf, value) => (leaf.is === 'day' ? shiftDay(value, days) : value))
}

function shiftDay(day: Day, days: number): Day {
  const shifted = addDays(day, days)
  if (shifted < FIRST_DAY) return FIRST_DAY
  return shifted > LAST_DAY ? LAST_DAY : shifted
}
