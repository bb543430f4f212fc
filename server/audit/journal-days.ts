import { addDays, type Day, isDay, LAST_DAY } from '../../domain/network/day.ts'
import { systemClock } from '../clock.ts'
import { BadAuditSearch } from './bad-audit-search.ts'

/** The days of a search, both included, in the site's time zone. */
export interface JournalDays {
  from: Day
  until: Day
}

/** How many days are searched where none are given. */
const DAYS = 30

/**
 * The days that are searched: the thirty up to the last one, which is today, where they are not given.
 * @throws BadAuditSearch
 */
export function daysOf({ from, until }: Partial<JournalDays>, timeZone: string): JournalDays {
  for (const [part, day] of Object.entries({ from, until }) as ['from' | 'until', Day | undefined][])
    if (day !== undefined && !isDay(day))
      throw new BadAuditSearch(part, `${part} is a day of the calendar, as YYYY-MM-DD.`)
  const last = until ?? systemClock(timeZone).today()
  const first = from ?? addDays(last, 1 - DAYS)
  if (first > last) throw new BadAuditSearch('from', 'from is not after until.')
  return { from: first, until: last }
}

/** The instants of these days: from the first on, and before the second. */
export function instantsOf({ from, until }: JournalDays, timeZone: string): { start: string; end: string } {
  return { start: startOfDay(from, timeZone), end: startOfDay(addDays(until, 1), timeZone) }
}

/** The first instant of a day in a time zone: midnight, or where the clock is put forward over it, what comes then. */
function startOfDay(day: Day, timeZone: string): string {
  if (day < FIRST_YEAR) return new Date(0).toISOString()
  if (day > LAST_YEAR) return `${LAST_DAY}T23:59:59.999Z`
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  let [before, reached] = [midnight - FURTHEST_ZONE, midnight + FURTHEST_ZONE]
  let asked = before
  const clock = systemClock(timeZone, () => asked)
  while (reached - before > 1) {
    asked = Math.floor((before + reached) / 2)
    if (clock.today() >= day) reached = asked
    else before = asked
  }
  return new Date(reached).toISOString()
}

/** Days outside of these years have no entry and need no time zone. */
const FIRST_YEAR = '1971'
const LAST_YEAR = '9998'
/** No clock is further from UTC, in milliseconds. */
const FURTHEST_ZONE = 16 * 3_600_000
