import type { Forum, Impact, Level, NeedCategory, Pathway, Quality, RoleFunction } from '../network/codes.ts'
import type { Day } from '../network/day.ts'
import type { FindingKind } from './finding-kind.ts'
import type { ExpectationForm } from './profile.ts'

/** `urgent`: someone acts today; `attention`: before the next meeting; `note`: for the next conversation. */
export const SEVERITIES = ['urgent', 'attention', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One fact that a finding rests on: ids, days and codes, from which a sentence can be written and checked. */
export type Evidence =
  | { type: 'need'; need: string; category: NeedCategory; level: Level; since: Day; levelSince: Day }
  | { type: 'informal-support'; familyMember: string; need: string; since?: Day; until?: Day }
  | {
      type: 'involvement'
      involvement: string
      professional: string
      role: string
      with: string
      since: Day
      /** The first day on which it no longer holds; after the finding's day it is planned. */
      until?: Day
      service?: string
    }
  | { type: 'impact'; involvement: string; impact: Impact; on: Day; words?: string }
  | {
      type: 'exchange'
      professional: string
      /** The days looked at, both included. */
      from: Day
      to: Day
      /** The day since which none is recorded: of the last exchange, or of the beginning of the involvement. */
      since: Day
      /** The last exchange recorded before those days, if any. */
      last?: { event: string; type: 'contact' | 'visit' | 'meeting'; on: Day }
    }
  | { type: 'lead'; professional: string; involvement: string; since: Day; until?: Day }
  | {
      type: 'one-way'
      professional: string
      direction: 'gave' | 'received'
      others: string[]
      from: Day
      to: Day
    }
  | { type: 'in-touch-with'; professional: string; others: string[] }
  | { type: 'only-link'; professional: string; cutOff: string[] }
  | { type: 'supervision'; professional: string; supervisor: boolean; since: Day; last?: Day }
  | { type: 'evidenced'; person: string; on: Day }
  | {
      type: 'action'
      action: string
      task: string
      plan: string
      goal: string
      owner?: string
      dueOn: Day
      daysLate: number
    }
  | { type: 'visit-due'; involvement: string; every: string; last?: Day; dueOn: Day; daysLate: number }
  | { type: 'review-due'; plan: string; kind: string; dueOn: Day; daysLate: number }
  | { type: 'plan'; plan: string; kind: string; since: Day }
  | { type: 'no-meeting'; from: Day; to: Day; last?: { meeting: string; on: Day } }
  | {
      type: 'disagreement'
      disagreement: string
      about: string
      raisedOn: Day
      escalatedTo?: string
      between: string[]
    }
  | { type: 'quality'; of: string; to?: string; quality: Quality; on: Day; words?: string }
  | { type: 'not-heard'; child: string; from: Day; to: Day; last?: Day }
  | { type: 'not-seen'; child: string; from: Day; to: Day; last?: Day }
  /** Without a function: a lead professional of any. */
  | { type: 'expected'; form: ExpectationForm; functions: RoleFunction[] }
  | { type: 'meeting'; meeting: string; on: Day; forum: Forum }
  | { type: 'exit'; plannedOn: Day }
  | { type: 'contact'; contact: string; on: Day; from: string; to: string[] }
  | {
      type: 'unanswered'
      involvement: string
      professional: string
      role: string
      questions: ('purpose' | 'intervention' | 'every' | 'delivery')[]
    }
  /** The visits are cut to one decimal; `exact` says whether that is all of them, or a little less. */
  | { type: 'visits-a-week'; visits: number; exact: boolean }
  | { type: 'sources'; lead: string; asked: string[]; notAsked: string[] }
  | { type: 'window'; from: Day; to: Day }
  | { type: 'pathway'; pathway: Pathway; since?: Day }
  | { type: 'network-size'; professionals: number }
  /** The day since which nothing of what the finding looks for is recorded. */
  | { type: 'nothing-recorded'; what: 'support' | 'lead'; since: Day }

/** What a rule says before the finding gets its key. */
export interface FindingFacts {
  severity: Severity
  /** The ids that the finding is about and nothing else. */
  subjects: string[]
  /** The ids of nodes and ties to light up on the eco-map; a tie without an id of its own is `from|TYPE|to`. */
  about: string[]
  evidence: Evidence[]
  /** The id of the profile's expectation, of EXPECTED_ROLE_MISSING. */
  expectation?: string
}

/** A finding about a child's network on a day. Subjects are in order of their code points. */
export interface Finding extends FindingFacts {
  /** The same for as long as child, kind and subjects are the same. */
  key: string
  kind: FindingKind
  /** The child whose network it is about. */
  child: string
}
