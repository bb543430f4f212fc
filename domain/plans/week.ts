import { addDays, type Day, dayNumber } from '../network/day.ts'

/** A week of the calendar. Weeks begin on Mondays (ISO 8601), whatever the month and the year. */
export interface Week {
  /** Its Monday. */
  from: Day
  /** The Monday after it, the first day that is no longer in it. */
  until: Day
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (((dayNumber(day) + 3) % 7) + 7) % 7
  return addDays(day, -sinceMonday)
}

/** So many weeks, the first of which holds the day. */
export function weeksFrom(day: Day, count: number): Week[] {
  const first = mondayOf(day)
  return Array.from({ length: count }, (_, at) => ({
    from: addDays(first, at * 7),
    until: addDays(first, (at + 1) * 7),
  }))
}

/** Whether the day is one of the week's. */
export function isIn({ from, until }: Week, day: Day): boolean {
  return from <= day && day < until
}
