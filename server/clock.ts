import type { Day } from '../domain/network/day.ts'

/** The one source of "today": a calendar day in the time zone of the site, asked for once a request. */
export type Clock = { today(): Day }

/** A clock that stands still on a day, for demonstrations and tests. */
export function clockFixedOn(day: Day): Clock {
  return { today: () => day }
}

/**
 * The clock of the machine, read in the site's time zone.
 *
 * @param timeZone an IANA name such as `Pacific/Auckland`; a `RangeError` for any other text
 * @param now milliseconds since 1970, the machine's by default
 */
export function systemClock(timeZone: string, now: () => number = Date.now): Clock {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return {
    today() {
      const found = new Map(parts.formatToParts(now()).map(({ type, value }) => [type, value]))
      return `${found.get('year')?.padStart(4, '0')}-${found.get('month')}-${found.get('day')}`
    },
  }
}
