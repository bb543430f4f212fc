import type { Forum, NeedCategory, Pathway, RoleFunction } from '../network/codes.ts'

/** A number of practice with the public document that it is taken from. */
export interface Threshold {
  value: number
  source: string
}

/** A role that a child's circumstances lead one to expect in the network, and what satisfies it. */
export interface Expectation {
  id: string
  when: ExpectationCondition
  /** An involvement of the network in a role of one of these functions satisfies it. */
  functions: RoleFunction[]
  source: string
}

/** When an expectation applies. Ages are full years, both included. */
export type ExpectationCondition =
  | { type: 'always' }
  | { type: 'age'; from: number; to: number }
  | { type: 'unborn' }
  | { type: 'pathway'; pathways: Pathway[] }
  /** By an open need; satisfied too when an involvement of any function addresses each open need of the category. */
  | { type: 'need'; category: NeedCategory }

type Supported = Exclude<Pathway, 'universal'>

/** What a locality expects of a network: data, one profile per locality. Numbers are days unless they say otherwise. */
export interface PracticeProfile {
  id: string
  name: string
  /** How far back an exchange of information or a meeting counts, by pathway. */
  window: Record<Supported, Threshold>
  /** How far back the child's voice is looked for, by pathway, where it isn't the window. */
  voiceWindow: Partial<Record<Supported, Threshold>>
  /** Within how many days the child is seen face to face, by pathway. */
  childSeenWithin: Partial<Record<Supported, Threshold>>
  /** From when on a professional is expected to be in touch with the others, and a fact to be complete. */
  establishedAfter: Threshold
  /** From when on an involvement's effect is looked at. */
  impactAfter: Threshold
  /** How often a lead attends supervision about the child. */
  supervisionWithin: Threshold
  /** How late an action is when it becomes urgent. */
  actionUrgentAfter: Threshold
  /** How long a disagreement that nobody took further stays before it becomes urgent. */
  disagreementUrgentAfter: Threshold
  /** By how many days a visit may be late without a finding. */
  visitGrace: Threshold
  /** How long before a planned exit what carries on is looked at. */
  exitAhead: Threshold
  /** How far back meetings count for repeated absence. */
  absenceWithin: Threshold
  /** Planned visits a week. */
  visitsAWeek: Threshold
  /** From which age, in years, the child's own words are expected. */
  voiceFromAge: Threshold
  /** Pathways on which a plan is expected. */
  planExpected: { value: Supported[]; source: string }
  /** Pathways that rest on the family's agreement. */
  agreementExpected: { value: Supported[]; source: string }
  /** Forums that are no meeting of the network. */
  otherForums: { value: Forum[]; source: string }
  expectations: Expectation[]
}
