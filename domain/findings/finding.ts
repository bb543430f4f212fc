import type { Impact, Level, NeedCategory, Pathway } from '../network/codes.ts'
import type { Day } from '../network/day.ts'
import type { FindingKind } from './finding-kind.ts'

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
}

/** A finding about a child's network on a day. Subjects are in order of their code points. */
export interface Finding extends FindingFacts {
  /** The same for as long as child, kind and subjects are the same. */
  key: string
  kind: FindingKind
  /** The child whose network it is about. */
  child: string
}
