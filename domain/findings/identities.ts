import { compareCodePoints } from '../network/order.ts'
import type { Evidence, Finding } from './finding.ts'

/**
 * Who and which events a finding names, each id once, in order of code points. What it says of the time before the days
 * looked at is left out: it changes when something leaves them, which is no news.
 */
export function identitiesOf({ subjects, evidence }: Pick<Finding, 'subjects' | 'evidence'>): string[] {
  const named = evidence.flatMap(idsIn).filter((id) => id !== undefined)
  return [...new Set([...subjects, ...named])].sort(compareCodePoints)
}

function idsIn(evidence: Evidence): (string | undefined)[] {
  switch (evidence.type) {
    case 'need':
      return [evidence.need]
    case 'informal-support':
      return [evidence.familyMember, evidence.need]
    case 'involvement':
      return [evidence.involvement, evidence.professional, evidence.with]
    case 'impact':
    case 'visit-due':
      return [evidence.involvement]
    case 'lead':
    case 'unanswered':
      return [evidence.professional, evidence.involvement]
    case 'exchange':
    case 'supervision':
      return [evidence.professional]
    case 'one-way':
    case 'in-touch-with':
      return [evidence.professional, ...evidence.others]
    case 'only-link':
      return [evidence.professional, ...evidence.cutOff]
    case 'evidenced':
      return [evidence.person]
    case 'action':
      return [evidence.action, evidence.owner]
    case 'review-due':
    case 'plan':
      return [evidence.plan]
    case 'disagreement':
      return [evidence.disagreement, evidence.escalatedTo, ...evidence.between]
    case 'quality':
      return [evidence.of, evidence.to]
    case 'meeting':
      return [evidence.meeting]
    case 'contact':
      return [evidence.contact, evidence.from, ...evidence.to]
    case 'sources':
      return [evidence.lead, ...evidence.asked, ...evidence.notAsked]
    case 'no-meeting':
    case 'not-heard':
    case 'not-seen':
    case 'expected':
    case 'exit':
    case 'visits-a-week':
    case 'window':
    case 'pathway':
    case 'network-size':
    case 'nothing-recorded':
      return []
  }
}
