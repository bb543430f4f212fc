import type { Evidence } from '../finding.ts'
import { count, date, words } from './english-forms.ts'
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
    case 'pathway':
      return `${sentenceCase(words(evidence.pathway))}${evidence.since ? ` since ${date(evidence.since)}` : ''}.`
    case 'network-size':
      return `${count(evidence.professionals, 'professional', 'professionals')} in the network.`
    case 'nothing-recorded':
      return `No ${evidence.what === 'lead' ? 'lead professional' : 'support for it'} is recorded since ${date(evidence.since)}.`
  }
}

function ending(until: string | undefined, asOf: string): string {
  if (until === undefined) return ''
  return until <= asOf ? `, ended on ${date(until)}` : `, planned to end on ${date(until)}`
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
