import { type Day, dayNumber } from '../../domain/network/day.ts'
import { LANGUAGE } from './language.ts'

const MS_PER_DAY = 86_400_000

/** A day is a day of the calendar wherever the reader is, so it is written as UTC and never as local time. */
function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LANGUAGE, { timeZone: 'UTC', ...options }).format(
    dayNumber(day) * MS_PER_DAY,
  )
}

/** `3 May 2026`. */
export function longDay(day: Day): string {
  return format(day, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `3 May 2026` with the month cut to three letters, for tables and narrow places. */
export function shortDay(day: Day): string {
  return format(day, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** `Sunday, 3 May 2026`: what a slider says of its place. */
export function spokenDay(day: Day): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `3 May`: on the map itself, where the year stands beside it. */
export function briefDay(day: Day): string {
  return format(day, { day: 'numeric', month: 'short' })
}
