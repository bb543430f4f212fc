import type { Pathway } from '../network/codes.ts'

/** A number of practice with the public document that it is taken from. */
export interface Threshold {
  value: number
  source: string
}

/** What a locality expects of a network: data, one profile per locality. Numbers are days. */
export interface PracticeProfile {
  id: string
  name: string
  /** How far back an exchange of information or a meeting counts, by pathway. */
  window: Record<Exclude<Pathway, 'universal'>, Threshold>
  /** From when on a professional is expected to be in touch with the others. */
  establishedAfter: Threshold
  /** From when on an involvement's effect is looked at. */
  impactAfter: Threshold
}
