import { isDay } from '../day.ts'
import type { Kind } from '../field.ts'
import { forbiddenCharacter, isBlank, normaliseText } from '../network-text.ts'
import type { Leaf, Shape } from '../shape.ts'
import { shortened } from './problem.ts'

/**
 * Reads one value: text and ids normalised, everything else as it is.
 * @returns undefined for blank text and blank ids, which count as absent, and for what was reported
 */
export function readLeaf(leaf: Leaf, value: unknown, report: (message: string) => void): unknown {
  const refuse: Refuse = (message) => {
    report(message)
    return undefined
  }
  if (leaf.is === 'flag') {
    if (typeof value === 'boolean') return value
    return refuse(`${shortened(value)} is not true or false`)
  }
  if (typeof value !== 'string') return refuse(`${shortened(value)} is not ${NAMES[leaf.is]}`)
  switch (leaf.is) {
    case 'code':
      if (leaf.allowed.includes(value)) return value
      return refuse(`unknown code ${shortened(value)}; allowed are ${leaf.allowed.join(', ')}`)
    case 'day':
      if (isDay(value)) return value
      return refuse(`${shortened(value)} is not a day of the calendar; write it as 2026-05-31`)
    case 'pattern':
      if (leaf.pattern.test(value)) return value
      return refuse(`${shortened(value)} is not allowed; write ${leaf.allowed}`)
    default:
      return readText(value, refuse)
  }
}

/** Says that a required value is absent or blank. */
export function missing(shape: Shape): string {
  switch (shape.is) {
    case 'list':
      return 'missing; at least one is needed'
    case 'code':
      return `missing; allowed are ${shape.allowed.join(', ')}`
    case 'reference':
      return `missing; give the id of ${anyOf(shape.to)}`
    case 'day':
      return 'missing; write a day of the calendar such as 2026-05-31'
    case 'id':
      return `missing; give ${KIND_WORDS[shape.kind]} an id that nothing else in the file has`
    case 'flag':
      return 'missing; write true or false'
    default:
      return 'missing; write text that is not blank'
  }
}

/** The kinds in words: `a child or a family member`. */
export function anyOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => KIND_WORDS[kind]).join(' or ')
}

type Refuse = (message: string) => undefined

function readText(value: string, refuse: Refuse): string | undefined {
  const forbidden = forbiddenCharacter(value)
  if (forbidden)
    return refuse(`${shortened(value)} holds the character ${forbidden}, which no text may; take it out`)
  return isBlank(value) ? undefined : normaliseText(value)
}

const NAMES = {
  text: 'text',
  id: 'an id in quotes',
  reference: 'an id in quotes',
  day: 'a day of the calendar such as "2026-05-31"',
  code: 'a code in quotes',
  pattern: 'a code in quotes',
}

const KIND_WORDS: Record<Kind, string> = {
  Agency: 'an agency',
  Team: 'a team',
  Role: 'a role',
  Professional: 'a professional',
  Family: 'a family',
  Household: 'a household',
  Child: 'a child',
  FamilyMember: 'a family member',
  Need: 'a need',
  Involvement: 'an involvement',
  Visit: 'a visit',
  Contact: 'a contact',
  Meeting: 'a meeting',
  Assessment: 'an assessment',
  Plan: 'a plan',
  Goal: 'a goal',
  Action: 'an action',
  Disagreement: 'a disagreement',
  Panel: 'a panel',
  Referral: 'a referral',
  Consent: 'a consent',
  SharingDecision: 'a sharing decision',
}
