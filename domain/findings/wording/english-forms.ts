import type { RoleFunction } from '../../network/codes.ts'
import type { Day } from '../../network/day.ts'
import type { ExpectationForm } from '../profile.ts'

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

/** The same for a sentence that stays readable: of more than six the first four are named, and the others counted. */
export function few(items: readonly string[]): string {
  return list(items.length <= 6 ? items : [...items.slice(0, 4), `${items.length - 4} others`])
}

/** A code in words: `parental-substance-use` is "parental substance use". */
export function words(code: string): string {
  return WORDS[code] ?? code.replaceAll('-', ' ')
}

const ALTERNATIVES = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Who is expected: "health visitor or midwife", "lead professional (social worker or nurse)", "lead professional". */
export function expectedWords({
  form,
  functions,
}: {
  form: ExpectationForm
  functions: readonly RoleFunction[]
}): string {
  const roles = ALTERNATIVES.format(functions.map(words))
  if (form !== 'lead') return roles
  return functions.length === 0 ? 'lead professional' : `lead professional (${roles})`
}

/** "1 professional", "3 professionals". */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}
