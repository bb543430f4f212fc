import { z } from 'zod'
import { isDay } from './day.ts'

/**
 * The building blocks of the network file's fields. What a field means beyond its type (an id of its own, a reference
 * and to what, a day, a period, a dated list) is registered here beside the zod schema, once; the check, the
 * prefixing, the shifting of days and the canonical form all read it from there.
 */

/** The kinds of record that have an id: the labels of the graph's nodes. */
export type Kind =
  | 'Agency'
  | 'Team'
  | 'Role'
  | 'Professional'
  | 'Family'
  | 'Household'
  | 'Child'
  | 'FamilyMember'
  | 'Need'
  | 'Involvement'
  | 'Visit'
  | 'Contact'
  | 'Meeting'
  | 'Assessment'
  | 'Plan'
  | 'Goal'
  | 'Action'
  | 'Disagreement'
  | 'Panel'
  | 'Referral'
  | 'Consent'
  | 'SharingDecision'

/** What a field of text holds. */
export type TextField =
  | { is: 'text' }
  | { is: 'id'; kind: Kind }
  /** `notSelf` names the field of the whole record that this reference must differ from. */
  | { is: 'reference'; to: readonly Kind[]; notSelf?: string }
  | { is: 'day' }
  | { is: 'pattern'; pattern: RegExp; allowed: string }

/** Something that lasts: the field of its start (a dated list starts on its first day) and that of its end. */
export interface Period {
  start: string
  end: string
}

/** A list whose entries each hold from a day until the next entry's: `day` names the field of the day, `voice` that of whose entry it is. */
export interface DatedList {
  day: string
  voice?: string
}

export const textFields = z.registry<TextField>()
export const periods = z.registry<readonly Period[]>()
export const datedLists = z.registry<DatedList>()

export const text = z.string().register(textFields, { is: 'text' })
export const day = z
  .string()
  .refine(isDay, 'not a day of the calendar (YYYY-MM-DD)')
  .register(textFields, { is: 'day' })

/** How often: `as-needed`, or an ISO 8601 duration of one positive whole number and one unit. */
export const every = written(
  /^(as-needed|P[1-9][0-9]*[DWM])$/,
  'as-needed, or one positive whole number of days, weeks or months such as P14D, P1W or P1M',
)

export const service = written(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'a code in lower-case letters, digits and single hyphens such as parenting-programme',
)

/** A ground of a list of grounds, by the list's id and its own code: see `domain/sharing`. */
export const ground = written(
  /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
  'the id of a list of grounds, a stroke and the code of a ground such as england-2026-11/child-protection-enquiry',
)

/** The id of a record of this kind. */
export function idOf(kind: Kind): z.ZodString {
  return z.string().register(textFields, { is: 'id', kind })
}

/** The id of a record of one of these kinds, in the file or in the graph. */
export function refersTo(...to: Kind[]): z.ZodString {
  return z.string().register(textFields, { is: 'reference', to })
}

/** A reference that must differ from the whole record's field of this name. */
export function refersToAnother(kind: Kind, notSelf: string): z.ZodString {
  return z.string().register(textFields, { is: 'reference', to: [kind], notSelf })
}

function written(pattern: RegExp, allowed: string): z.ZodString {
  return z.string().regex(pattern, allowed).register(textFields, { is: 'pattern', pattern, allowed })
}
