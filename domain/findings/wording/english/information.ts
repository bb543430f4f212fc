import { count, date, few, list } from '../english-forms.ts'
import { evidenceOf, factOf, type WordingCatalogue } from '../wording.ts'

/** Findings about who is in the flow of information, and how the professionals get on. */
export const informationWording = {
  ONE_WAY_INFORMATION(finding, names) {
    const { professional, direction, others, from } = factOf(finding, 'one-way')
    const who = names.professional(professional, factOf(finding, 'involvement').role)
    const people = few(others.map((other) => names.person(other)))
    return direction === 'gave'
      ? {
          title: 'Information recorded in one direction',
          explanation: `${who} informed ${people}. No information that reached ${names.person(professional)} is recorded since ${date(from)}.`,
          suggestion: `Record what has been passed on to ${names.person(professional)}. If nothing was, tell ${names.person(professional)} what the network knows and what it plans.`,
        }
      : {
          title: 'Information recorded in one direction',
          explanation: `${people} informed ${who}. No information from ${names.person(professional)} is recorded since ${date(from)}.`,
          suggestion: `Record what ${names.person(professional)} has told others. If nothing is there yet, ask ${names.person(professional)} what they have seen and heard.`,
        }
  },

  CUT_OFF_FROM_LEAD(finding, names) {
    const { professional, others } = factOf(finding, 'in-touch-with')
    const leads = [...new Set(evidenceOf(finding, 'lead').map((lead) => names.person(lead.professional)))]
    const { from } = factOf(finding, 'window')
    return {
      title: 'No path to the lead recorded',
      explanation: `${names.professional(professional, factOf(finding, 'involvement').role)} is in touch with ${list(others.map((other) => names.person(other)))}. No path by which their information reaches ${list(leads)}, who ${leads.length === 1 ? 'is' : 'are'} lead professional, is recorded since ${date(from)}.`,
      suggestion: `Record any contact, visit or meeting that they shared. If there was none, put ${names.person(professional)} and ${list(leads)} in touch.`,
    }
  },

  SINGLE_LINK(finding, names) {
    const { professional, cutOff } = factOf(finding, 'only-link')
    const { role } = factOf(finding, 'involvement')
    const ends = evidenceOf(finding, 'involvement').flatMap(({ until }) => until ?? [])
    const ending =
      ends.length > 0 ? `, whose involvement is planned to end on ${date(ends.sort()[0] ?? '')}` : ''
    const { from } = factOf(finding, 'window')
    return {
      title: 'One person as the only recorded link',
      explanation: `The only recorded link between ${list(cutOff.map((other) => names.person(other)))} and the rest of the network is ${names.professional(professional, role)}${ending}. No other exchange between them is recorded since ${date(from)}.`,
      suggestion: `Record any direct contact between them and the others. If there was none, bring them together, so that the picture does not rest on one person.`,
    }
  },

  STRAINED_RELATIONSHIP(finding, names) {
    const qualities = evidenceOf(finding, 'quality')
    const [involvement] = evidenceOf(finding, 'involvement')
    const said = qualities.map(
      ({ quality, on, words: said }) => `${quality} on ${date(on)}${said ? ` (“${said}”)` : ''}`,
    )
    const between = involvement
      ? [names.professional(involvement.professional, involvement.role), names.person(involvement.with)]
      : finding.subjects.map((id) => names.professional(id))
    return {
      title: 'Relationship rated as strained',
      explanation: `The relationship between ${list(between)} is rated ${list(said)}. Strained relationships pass less information on.`,
      suggestion:
        'Record how the relationship is now. If it is still strained, talk about it early, with a supervisor or somebody whom both trust.',
    }
  },

  SHARING_BASIS_NOT_RECORDED(finding, names) {
    const contacts = evidenceOf(finding, 'contact')
    const [first] = contacts
    return {
      title: 'Basis for sharing not recorded',
      explanation: `${count(contacts.length, 'contact', 'contacts')} with another agency ${contacts.length === 1 ? 'has' : 'have'} no basis on record, and no consent in force is recorded for the day; the first is of ${date(first?.on ?? '')}${first ? `, from ${names.person(first.from)} to ${list(first.to.map((to) => names.person(to)))}` : ''}.`,
      suggestion:
        'Record the consent or other lawful basis on which it was shared. A missing basis is no reason not to share what keeps a child safe.',
    }
  },

  UNREACHABLE(finding, names) {
    const { professional, role } = factOf(finding, 'involvement')
    return {
      title: 'No phone number or e-mail recorded',
      explanation: `Neither a phone number nor an e-mail address is recorded for ${names.professional(professional, role)}.`,
      suggestion: `Record how ${names.person(professional)} can be reached, so that anyone in the network can get in touch.`,
    }
  },

  DISAGREEMENT_OPEN(finding, names) {
    const { raisedOn, escalatedTo, between, about } = factOf(finding, 'disagreement')
    const people = between.length > 0 ? ` between ${list(between.map((id) => names.person(id)))}` : ''
    const taken = escalatedTo
      ? `It was taken to ${names.person(escalatedTo)}`
      : 'Nobody to whom it was taken further is recorded'
    return {
      title: 'Differing views not recorded as resolved',
      explanation: `Differing views${people} about “${about}” are recorded since ${date(raisedOn)}, and no resolution. ${taken}.`,
      suggestion:
        'Record how it was resolved, if it was. If not, bring it to the next conversation, or to a supervisor or manager.',
    }
  },
} satisfies WordingCatalogue
