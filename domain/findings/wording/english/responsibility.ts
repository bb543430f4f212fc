import { count, date, expectedWords, few, list } from '../english-forms.ts'
import { evidenceOf, factOf, type WordingCatalogue } from '../wording.ts'

/** Findings about who leads, who acts and who is expected. */
export const responsibilityWording = {
  LEAD_WITHOUT_SUPERVISION(finding, names) {
    const { professional, supervisor, since, last } = factOf(finding, 'supervision')
    const lacks = supervisor
      ? `no supervision about this child is recorded since ${date(last ?? since)}`
      : 'no supervisor is recorded'
    return {
      title: 'Supervision of the lead not recorded',
      explanation: `${names.professional(professional)} is lead professional since ${date(since)}, and ${lacks}.`,
      suggestion: `Record the supervision that took place${supervisor ? '' : ', and who supervises'}. If there was none, plan it with ${names.person(professional)}.`,
    }
  },

  DIFFUSED_RESPONSIBILITY(finding, names) {
    const { need, level } = factOf(finding, 'need')
    const professionals = [
      ...new Set(evidenceOf(finding, 'involvement').map(({ professional }) => professional)),
    ]
    return {
      title: 'Many involved, no owned action recorded',
      explanation: `${few(professionals.map((id) => names.professional(id)))} are recorded as working on “${names.need(need)}” (level ${level}). No action for it that one of them or the family owns is recorded as open, or as completed since ${date(factOf(finding, 'window').from)}.`,
      suggestion:
        'Record who does what about this need, by when. If nobody has taken it on yet, agree one owner for the next step.',
    }
  },

  EXPECTED_ROLE_MISSING(finding, names) {
    const expected = factOf(finding, 'expected')
    const needs = evidenceOf(finding, 'need')
    const because = needs.length > 0 ? ` for ${list(needs.map(({ need }) => `“${names.need(need)}”`))}` : ''
    const roles = expectedWords(expected)
    if (expected.form === 'offer')
      return {
        title: `To offer: ${withArticle(roles)}`,
        explanation: `An involvement of ${withArticle(roles)} is something to offer${because}, and none is recorded on the day.`,
        suggestion:
          'Record who it is, if somebody is involved already. If nobody is, offer it to the child and whānau or family. Where they chose otherwise, accept this as it is, with their choice as the reason.',
      }
    if (expected.form === 'lead')
      return {
        title: `No ${roles} recorded`,
        explanation: `A ${roles} is expected${because}${expected.functions.length === 0 ? ', of whatever profession' : ''}, and none is recorded on the day.`,
        suggestion:
          'Record who leads, if that is agreed already. If it is not, agree with the child and family who will be their single point of contact.',
      }
    return {
      title: `No ${roles} recorded`,
      explanation: `An involvement of ${withArticle(roles)} is expected${because}, and none is recorded on the day.`,
      suggestion:
        'Record who it is, if somebody is involved already. If nobody is, ask whether the child and family would want it, and make the link.',
    }
  },

  INCOMPLETE_PICTURE(finding, names) {
    const unanswered = evidenceOf(finding, 'unanswered')
    const people = [...new Set(unanswered.map(({ professional }) => names.person(professional)))]
    return {
      title: 'Questions about involvements not answered',
      explanation: `The purpose, intervention, frequency or delivery of ${count(unanswered.length, 'involvement', 'involvements')} is not on record: ${list(people)}.`,
      suggestion:
        'Record what is known already, and take the open questions into the next conversation with each of them.',
    }
  },

  SAME_SOURCES(finding, names) {
    const { lead, asked, notAsked } = factOf(finding, 'sources')
    return {
      title: 'Exchanges recorded with the same few people',
      explanation: `Across the children whose lead ${names.person(lead)} is, an exchange is recorded with ${count(asked.length, 'professional', 'professionals')}, and none with ${count(notAsked.length, 'other', 'others')}: ${list(notAsked.map((id) => names.person(id)))}.`,
      suggestion:
        'Record exchanges that took place. If there were none, ask those who have not been asked yet what they know.',
    }
  },
} satisfies WordingCatalogue

/** "a teacher", "an iwi worker", "a GP". */
function withArticle(role: string): string {
  return `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`
}
