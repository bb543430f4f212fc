import type { FindingKind } from './finding-kind.ts'

/** What a person would do about a finding, in the order in which groups of equal urgency are read. */
export const FINDING_GROUPS = ['support', 'talk', 'responsibility', 'plan', 'child', 'record'] as const
export type FindingGroup = (typeof FINDING_GROUPS)[number]

/** The one thing to do about each kind: a finding stands in one group alone. */
export const GROUP_OF_KIND: Record<FindingKind, FindingGroup> = {
  UNMET_NEED: 'support',
  DUPLICATE_INVOLVEMENT: 'support',
  LIMITED_IMPACT: 'support',
  EXPECTED_ROLE_MISSING: 'support',
  EXIT_GAP: 'support',
  MANY_VISITS: 'support',
  ABSENT_FROM_INFORMATION_FLOW: 'talk',
  ONE_WAY_INFORMATION: 'talk',
  CUT_OFF_FROM_LEAD: 'talk',
  SINGLE_LINK: 'talk',
  NETWORK_NOT_MET: 'talk',
  NOT_INVITED: 'talk',
  REPEATEDLY_ABSENT: 'talk',
  MEETING_NOT_QUORATE: 'talk',
  DISAGREEMENT_OPEN: 'talk',
  STRAINED_RELATIONSHIP: 'talk',
  SAME_SOURCES: 'talk',
  NO_LEAD_PROFESSIONAL: 'responsibility',
  SEVERAL_LEAD_PROFESSIONALS: 'responsibility',
  LEAD_WITHOUT_SUPERVISION: 'responsibility',
  DIFFUSED_RESPONSIBILITY: 'responsibility',
  NO_PLAN: 'plan',
  NEED_WITHOUT_GOAL: 'plan',
  ACTION_OVERDUE: 'plan',
  VISIT_OVERDUE: 'plan',
  REVIEW_OVERDUE: 'plan',
  CHILD_VOICE_MISSING: 'child',
  CHILD_NOT_SEEN: 'child',
  SINGLE_SOURCE: 'record',
  AGREEMENT_NOT_RECORDED: 'record',
  SHARING_BASIS_NOT_RECORDED: 'record',
  UNREACHABLE: 'record',
  INCOMPLETE_PICTURE: 'record',
}
