import { type FindingRule, networkMeetings, onPathwayFor } from '../rule.ts'

/** A network of several professionals without a meeting on record in the window. */
export const networkNotMet: FindingRule = {
  kind: 'NETWORK_NOT_MET',
  atUniversal: false,
  find(context) {
    const { network, profile, windowDays, windowFrom } = context
    const { child, professionals, asOf } = network
    if (professionals.size < profile.meetingExpectedFrom.value || !onPathwayFor(network, windowDays))
      return []
    const meetings = networkMeetings(context)
    if (meetings.some(({ on }) => on >= windowFrom)) return []
    const last = meetings.at(-1)
    return [
      {
        severity: 'attention',
        subjects: [child.id],
        about: [child.id],
        evidence: [
          { type: 'network-size', professionals: professionals.size },
          { type: 'no-meeting', from: windowFrom, to: asOf, last: last && { meeting: last.id, on: last.on } },
        ],
      },
    ]
  },
}
