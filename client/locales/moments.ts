import type { Day } from '../../domain/network/day.ts'
import { LANGUAGE } from './language.ts'

/** `22 Nov 2026, 14:05:31`: an instant (ISO 8601) on the clocks of a time zone. */
export function momentIn(timeZone: string, at: string): string {
  return format(timeZone, at, { dateStyle: 'medium', timeStyle: 'medium' })
}

/** `14:05`. */
export function timeIn(timeZone: string, at: string): string {
  return format(timeZone, at, { timeStyle: 'short' })
}

/** The day of the calendar on which an instant falls in a time zone. */
export function dayIn(timeZone: string, at: string): Day {
  // Canada writes a day as the calendar of the product does.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(at))
}

function format(timeZone: string, at: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LANGUAGE, { timeZone, ...options }).format(new Date(at))
}
