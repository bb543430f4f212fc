import type { Evidence } from '../../domain/findings/finding.ts'
import type { RecordIndex } from '../../domain/network/record.ts'

/**
 * The id of what a fact is about, for its details to be shown: a person, an involvement, a need, a meeting or a tie of
 * the map. An action is shown with the need that its goal meets; plans, differing views, the planned exit and what the
 * child said with the child. A span of days, a count or a role that nobody has leads nowhere.
 */
export function evidenceTarget(evidence: Evidence, index: RecordIndex): string | undefined {
  const child = index.child.id
  switch (evidence.type) {
    case 'need':
      return evidence.need
    case 'informal-support':
      return evidence.familyMember
    case 'involvement':
    case 'impact':
    case 'lead':
    case 'visit-due':
    case 'unanswered':
      return evidence.involvement
    case 'exchange':
      return evidence.last?.type === 'meeting' ? evidence.last.event : evidence.professional
    case 'one-way':
    case 'in-touch-with':
    case 'only-link':
    case 'supervision':
      return evidence.professional
    case 'evidenced':
      return evidence.person
    case 'action':
      return needOfGoal(index, evidence.plan, evidence.goal) ?? evidence.owner ?? child
    case 'no-meeting':
      return evidence.last?.meeting
    case 'quality':
      return evidence.to === undefined ? evidence.of : `${evidence.of}|TIED_TO|${evidence.to}`
    case 'meeting':
      return evidence.meeting
    case 'contact':
      return evidence.from
    case 'sources':
      return evidence.lead
    case 'review-due':
    case 'plan':
    case 'disagreement':
    case 'not-heard':
    case 'not-seen':
    case 'exit':
    case 'pathway':
      return child
    case 'expected':
    case 'visits-a-week':
    case 'window':
    case 'network-size':
    case 'nothing-recorded':
      return undefined
    default:
      return evidence satisfies never
  }
}

function needOfGoal({ record }: RecordIndex, plan: string, goal: string): string | undefined {
  const goals = record.plans.find(({ id }) => id === plan)?.goals
  return goals?.find(({ id }) => id === goal)?.needs[0]
}
