import type { Evidence } from '../finding.ts'
import { count, cut, date, expectedWords, list, words } from './english-forms.ts'
import type { Names } from './names.ts'

/** One fact of a finding as a sentence. `asOf` tells what has ended from what is planned to end. */
export function wordEvidence(evidence: Evidence, names: Names, asOf: string): string {
  switch (evidence.type) {
    case 'need': {
      const since = `“${names.need(evidence.need)}” (${words(evidence.category)}), recorded since ${date(evidence.since)}`
      return evidence.levelSince === evidence.since
        ? `${since}, level ${evidence.level}.`
        : `${since}, level ${evidence.level} since ${date(evidence.levelSince)}.`
    }
    case 'informal-support':
      return `Informal support by ${names.person(evidence.familyMember)}${evidence.since ? ` since ${date(evidence.since)}` : ''}${ending(evidence.until, asOf)}.`
    case 'involvement': {
      const who = names.professional(evidence.professional, evidence.role)
      const service = evidence.service ? `, ${words(evidence.service)}` : ''
      return `${who} with ${names.person(evidence.with)} since ${date(evidence.since)}${service}${ending(evidence.until, asOf)}.`
    }
    case 'impact':
      return `Impact rated ${evidence.impact} on ${date(evidence.on)}${evidence.words ? `: “${evidence.words}”` : '.'}`
    case 'exchange':
      return evidence.last
        ? `The last exchange recorded with ${names.person(evidence.professional)} is a ${evidence.last.type} on ${date(evidence.last.on)}.`
        : `No exchange with ${names.person(evidence.professional)} is recorded up to ${date(evidence.to)}.`
    case 'lead':
      return `${names.professional(evidence.professional)} as lead professional since ${date(evidence.since)}${ending(evidence.until, asOf)}.`
    case 'one-way':
      return evidence.direction === 'gave'
        ? `From ${names.person(evidence.professional)} to ${people(evidence.others, names)}, and none back, since ${date(evidence.from)}.`
        : `To ${names.person(evidence.professional)} from ${people(evidence.others, names)}, and none back, since ${date(evidence.from)}.`
    case 'in-touch-with':
      return `${names.person(evidence.professional)} in touch with ${people(evidence.others, names)}.`
    case 'only-link':
      return `Linked through ${names.person(evidence.professional)} alone: ${people(evidence.cutOff, names)}.`
    case 'supervision':
      return evidence.last
        ? `The last supervision recorded with ${names.person(evidence.professional)} is of ${date(evidence.last)}.`
        : `No supervision with ${names.person(evidence.professional)} about this child is recorded.`
    case 'evidenced':
      return `${names.professional(evidence.person)} on ${date(evidence.on)}.`
    case 'action':
      return `“${evidence.task}”, due on ${date(evidence.dueOn)}${evidence.owner ? `, owned by ${names.person(evidence.owner)}` : ', no owner recorded'}.`
    case 'visit-due':
      return `${evidence.last ? `Last visit recorded on ${date(evidence.last)}` : 'No visit recorded yet'}; the next was due on ${date(evidence.dueOn)}.`
    case 'review-due':
      return `Plan (${evidence.kind}), review due on ${date(evidence.dueOn)}.`
    case 'plan':
      return `Plan (${evidence.kind}) since ${date(evidence.since)}.`
    case 'no-meeting':
      return evidence.last
        ? `The last meeting recorded is of ${date(evidence.last.on)}.`
        : `No meeting is recorded up to ${date(evidence.to)}.`
    case 'disagreement':
      return `“${evidence.about}”, raised on ${date(evidence.raisedOn)}${evidence.escalatedTo ? `, taken to ${names.person(evidence.escalatedTo)}` : ''}.`
    case 'quality':
      return `Rated ${evidence.quality} on ${date(evidence.on)}${evidence.words ? `: “${evidence.words}”` : '.'}`
    case 'not-heard':
      return evidence.last
        ? `The last words recorded are of ${date(evidence.last)}.`
        : `No words of the child are recorded up to ${date(evidence.to)}.`
    case 'not-seen':
      return evidence.last
        ? `The last visit recorded in which the child was seen face to face is of ${date(evidence.last)}.`
        : `No visit in which the child was seen face to face is recorded up to ${date(evidence.to)}.`
    case 'expected':
      return `${evidence.form === 'offer' ? 'To offer' : 'Expected'}: ${expectedWords(evidence)}.`
    case 'meeting':
      return `${sentenceCase(words(evidence.forum))} of ${date(evidence.on)}.`
    case 'exit':
      return `Exit planned for ${date(evidence.plannedOn)}.`
    case 'contact':
      return `${names.person(evidence.from)} to ${people(evidence.to, names)} on ${date(evidence.on)}.`
    case 'unanswered':
      return `${names.professional(evidence.professional, evidence.role)}: ${list(evidence.questions.map((question) => QUESTIONS[question]))} not recorded.`
    case 'visits-a-week':
      return `${sentenceCase(cut(evidence.visits, evidence.exact))} visits a week planned.`
    case 'sources':
      return `Asked: ${people(evidence.asked, names)}. No exchange recorded: ${people(evidence.notAsked, names)}.`
    case 'window':
      return `Looked at: ${date(evidence.from)} to ${date(evidence.to)}.`
    case 'pathway':
      return `${sentenceCase(words(evidence.pathway))}${evidence.since ? ` since ${date(evidence.since)}` : ''}.`
    case 'network-size':
      return `${count(evidence.professionals, 'professional', 'professionals')} in the network.`
    case 'nothing-recorded':
      return `No ${evidence.what === 'lead' ? 'lead professional' : 'support for it'} is recorded since ${date(evidence.since)}.`
  }
}

const QUESTIONS = {
  purpose: 'purpose',
  intervention: 'intervention',
  every: 'frequency',
  delivery: 'delivery',
}

function people(ids: readonly string[], names: Names): string {
  return list(ids.map((id) => names.person(id)))
}

function ending(until: string | undefined, asOf: string): string {
  if (until === undefined) return ''
  return until <= asOf ? `, ended on ${date(until)}` : `, planned to end on ${date(until)}`
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
