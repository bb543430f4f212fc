import { type CalendarDate, getLocalTimeZone, parseDate, today } from '@internationalized/date'
import type { Day } from '../../domain/network/day.ts'

/** For how long something holds that is given for a time, or for good. */
export type Lasting = 'week' | 'fortnight' | 'month' | 'quarter' | 'half-year' | 'year' | 'day' | 'for-good'

// A year is over a day earlier: what holds for a year at most must not reach into the next.
const AFTER: Record<Exclude<Lasting, 'day' | 'for-good'>, (from: CalendarDate) => CalendarDate> = {
  week: (from) => from.add({ weeks: 1 }),
  fortnight: (from) => from.add({ weeks: 2 }),
  month: (from) => from.add({ months: 1 }),
  quarter: (from) => from.add({ months: 3 }),
  'half-year': (from) => from.add({ months: 6 }),
  year: (from) => from.add({ years: 1 }).subtract({ days: 1 }),
}

/** Today, by the clock of whoever gives it. */
export function thisDay(): Day {
  return today(getLocalTimeZone()).toString()
}

/**
 * The last day of it; nothing where it is for good.
 * @param other the day that was chosen, where it is none of the spans
 * @param from its first day
 */
export function lastDay(lasting: Lasting, other: Day, from: Day = thisDay()): Day | undefined {
  if (lasting === 'for-good') return undefined
  return lasting === 'day' ? other : AFTER[lasting](parseDate(from)).toString()
}

/** The first moment of a day where the reader is, as an instant. */
export function startOf(day: Day): string {
  return new Date(`${day}T00:00:00`).toISOString()
}

/** The last second of a day where the reader is, as an instant. */
export function endOf(day: Day): string {
  return new Date(`${day}T23:59:59`).toISOString()
}
