import type { RoleFunction } from '../../network/codes.ts'
import type { Day } from '../../network/day.ts'
import type { ExpectationForm } from '../profile.ts'

// A page of findings holds some hundreds of days and lists, for which `Intl` takes longer than all of the rest.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WORDS: Readonly<Record<string, string>> = { gp: 'GP' }

/** "3 May 2026". */
export function date(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`
}

/** "Aroha, Sam and Mei". */
export function list(items: readonly string[]): string {
  return joined(items, 'and')
}

/** The same for a sentence that stays readable: of more than six the first four are named, and the others counted. */
export function few(items: readonly string[]): string {
  return list(items.length <= 6 ? items : [...items.slice(0, 4), `${items.length - 4} others`])
}

/** A code in words: `parental-substance-use` is "parental substance use". */
export function words(code: string): string {
  return WORDS[code] ?? code.replaceAll('-', ' ')
}

/** Who is expected: "health visitor or midwife", "lead professional (social worker or nurse)", "lead professional". */
export function expectedWords({
  form,
  functions,
}: {
  form: ExpectationForm
  functions: readonly RoleFunction[]
}): string {
  const roles = joined(functions.map(words), 'or')
  if (form !== 'lead') return roles
  return functions.length === 0 ? 'lead professional' : `lead professional (${roles})`
}

/** A number that was cut is "just over 7", so that nothing is said to be more than 7 and called 7. */
export function cut(number: number, exact: boolean): string {
  return exact ? `${number}` : `just over ${number}`
}

/** "1 professional", "3 professionals". */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}

function joined(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
