import type { Day } from '../../network/day.ts'

const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const WORDS: Readonly<Record<string, string>> = { gp: 'GP' }

/** "3 May 2026". */
export function date(day: Day): string {
  return DATE.format(new Date(`${day}T00:00:00Z`))
}

/** "Aroha, Sam and Mei". */
export function list(items: readonly string[]): string {
  return LIST.format(items)
}

/** A code in words: `parental-substance-use` is "parental substance use". */
export function words(code: string): string {
  return WORDS[code] ?? code.replaceAll('-', ' ')
}

/** "1 professional", "3 professionals". */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}
