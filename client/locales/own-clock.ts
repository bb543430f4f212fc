import { LANGUAGE } from './language.ts'

const TIME = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit' })
const MOMENT = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeStyle: 'short' })

/** `14:32`, where the reader is. A moment, unlike a day, is told by their own clock. */
export function clockTime(instant: string): string {
  return TIME.format(new Date(instant))
}

/** `22 November 2026 at 14:32`, where the reader is. */
export function longMoment(instant: string): string {
  return MOMENT.format(new Date(instant))
}
