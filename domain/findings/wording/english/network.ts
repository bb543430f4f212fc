import { count, date, list, words } from '../english-forms.ts'
import { evidenceOf, factOf, type WordingCatalogue } from '../wording.ts'

/** Findings about needs, the work done for them, and who leads. */
export const networkWording = {
  UNMET_NEED(finding, names) {
    const need = factOf(finding, 'need')
    const supporters = evidenceOf(finding, 'informal-support')
      .filter(({ until }) => until === undefined)
      .map(({ familyMember }) => names.person(familyMember))
    const since = date(factOf(finding, 'nothing-recorded').since)
    const about = `“${names.need(need.need)}” (${words(need.category)}) is recorded as a need, at level ${need.level}`
    const last = [
      ...evidenceOf(finding, 'involvement').map(
        ({ professional, role, until }) => [names.professional(professional, role), until] as const,
      ),
      ...evidenceOf(finding, 'informal-support').map(
        ({ familyMember, until }) => [names.person(familyMember), until] as const,
      ),
    ].flatMap(([who, until]) =>
      until === undefined ? [] : ` The last recorded, by ${who}, ended on ${date(until)}.`,
    )
    if (supporters.length > 0) {
      return {
        title: 'Serious need with informal support alone',
        explanation: `${about}. Support by ${list(supporters)} is recorded; no professional involvement in the network that addresses it is recorded since ${since}.${last.join('')}`,
        suggestion: `Record any professional involvement that addresses this need already. If there is none, agree with ${list(['the family', ...supporters])} what would help, and who else will be involved.`,
      }
    }
    return {
      title: 'No support recorded for this need',
      explanation: `${about}. No involvement in the network that addresses it and no informal support is recorded since ${since}.${last.join('')}`,
      suggestion:
        'Record any involvement or informal support that is there already. If there is none, agree with the family who will meet this need, and record it.',
    }
  },

  DUPLICATE_INVOLVEMENT(finding, names) {
    const need = factOf(finding, 'need')
    const involvements = evidenceOf(finding, 'involvement')
    const people = involvements.map(({ professional, role }) => names.professional(professional, role))
    const services = new Set(involvements.map(({ service }) => service))
    const [service] = services
    const what =
      services.size === 1 && service
        ? `providing the same service (${words(service)})`
        : 'doing the same kind of work'
    const [person] = involvements.map((involvement) => names.person(involvement.with))
    return {
      title: 'Same work recorded more than once',
      explanation: `${list(people)} are recorded as ${what} with ${person} for “${names.need(need.need)}”. They are not all recorded as joint work.`,
      suggestion:
        'Record it as joint work if they work together by agreement. If not, ask each what they are doing, and agree with the family who carries on.',
    }
  },

  LIMITED_IMPACT(finding, names, asOf) {
    const { professional, role, since, with: person } = factOf(finding, 'involvement')
    const who = `The involvement of ${names.professional(professional, role)} with ${names.person(person)}, recorded since ${date(since)},`
    const [rating] = evidenceOf(finding, 'impact').filter(
      ({ impact }) => impact === 'limited' || impact === 'none',
    )
    return {
      title: 'Impact worth reviewing',
      explanation: rating
        ? `${who} had its impact rated ${rating.impact === 'none' ? 'as none' : 'limited'} on ${date(rating.on)}.${rating.words ? ` In the words recorded: “${rating.words}”` : ''}`
        : `${who} is not recorded as addressing any need that is open on ${date(asOf)}.`,
      suggestion:
        'Record what this involvement contributes and which need it addresses. If its work is done, agree its ending with the family and the network.',
    }
  },

  ABSENT_FROM_INFORMATION_FLOW(finding, names) {
    const exchange = factOf(finding, 'exchange')
    const [first, ...others] = evidenceOf(finding, 'involvement')
    const roles = [first, ...others].map((involvement) => involvement && names.role(involvement.role))
    const who = names.professional(exchange.professional, first?.role)
    const since = exchange.last
      ? `${date(exchange.since)}, when the last ${exchange.last.type} is recorded`
      : `the involvement began on ${date(exchange.since)}`
    return {
      title: 'No information exchange recorded',
      explanation: `No exchange of information between ${who} and anyone else in the network is recorded since ${since}.${others.length > 0 ? ` Roles here: ${list([...new Set(roles.filter((role) => role !== undefined))])}.` : ''}`,
      suggestion: `Record any contact, joint visit or meeting in which ${names.person(exchange.professional)} took part. If there was none, get in touch, and invite ${names.person(exchange.professional)} to the next meeting.`,
    }
  },

  NO_LEAD_PROFESSIONAL(finding, names) {
    const { professionals } = factOf(finding, 'network-size')
    const [former] = evidenceOf(finding, 'lead')
    const since = date(factOf(finding, 'nothing-recorded').since)
    return {
      title: 'No lead professional recorded',
      explanation: `${count(professionals, 'professional is', 'professionals are')} involved, and no lead professional is recorded since ${since}${former ? `, when the lead of ${names.professional(former.professional)} ended` : ''}.`,
      suggestion:
        'Record who is lead professional if that is agreed already. If not, agree with the family who will be their single point of contact.',
    }
  },

  SEVERAL_LEAD_PROFESSIONALS(finding, names) {
    const leads = evidenceOf(finding, 'lead').map(
      ({ professional, since }) => `${names.professional(professional)} since ${date(since)}`,
    )
    return {
      title: 'More than one lead professional recorded',
      explanation: `${list(leads)} are recorded as lead professional at the same time.`,
      suggestion:
        'Record the day on which a lead was handed over, if it was. If not, agree with the family who is their single point of contact.',
    }
  },
} satisfies WordingCatalogue
