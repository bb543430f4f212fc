import type { Evidence, Finding } from '../finding.ts'
import type { FindingKind } from '../finding-kind.ts'
import type { Names } from './names.ts'

/** A finding in careful words: complete sentences that say what is not recorded, and since when. */
export interface FindingWords {
  title: string
  explanation: string
  /** What would clear it; for something missing it begins with recording what did happen. */
  suggestion: string
}

/** How one kind is put in words. */
export type Wording = (finding: Finding, names: Names, asOf: string) => FindingWords

/** The evidence of one type, in the order in which the rule gave it. */
export function evidenceOf<Type extends Evidence['type']>(
  { evidence }: Finding,
  type: Type,
): Extract<Evidence, { type: Type }>[] {
  return evidence.filter((one): one is Extract<Evidence, { type: Type }> => one.type === type)
}

/** The first evidence of a type that a rule always gives. */
export function factOf<Type extends Evidence['type']>(
  finding: Finding,
  type: Type,
): Extract<Evidence, { type: Type }> {
  const [fact] = evidenceOf(finding, type)
  if (!fact) throw new Error(`${finding.kind} without ${type}`)
  return fact
}

/** The wordings that a language has. */
export type WordingCatalogue = Partial<Record<FindingKind, Wording>>
