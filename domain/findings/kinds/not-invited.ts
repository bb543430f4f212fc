import { addDays, earliest } from '../../network/day.ts'
import { isInvited } from '../../network/information-flow.ts'
import type { FindingFacts } from '../finding.ts'
import { type FindingRule, involvementEvidence, networkMeetings, roleOf } from '../rule.ts'

/** A professional, involved for some time before, who is on record as invited to none of the network's meetings. */
export const notInvited: FindingRule = {
  kind: 'NOT_INVITED',
  atUniversal: false,
  find(context) {
    const { network, profile, windowFrom } = context
    const meetings = networkMeetings(context).filter(({ on }) => on >= windowFrom)
    return [...network.professionals].flatMap(([professional, involvements]): FindingFacts[] => {
      const start = earliest(involvements.map(({ startedOn }) => startedOn)) ?? network.asOf
      const from = addDays(start, profile.invitedAfter.value)
      const since = meetings.filter(({ on }) => on >= from)
      if (since.length === 0 || since.some((meeting) => isInvited(meeting, professional))) return []
      return [
        {
          severity: involvements.every((one) => roleOf(context, one).universal === true)
            ? 'note'
            : 'attention',
          subjects: [professional],
          about: [professional, ...involvements.map(({ id }) => id)],
          evidence: [
            ...involvements.map(involvementEvidence),
            ...since.map(({ id, on, forum }) => ({ type: 'meeting' as const, meeting: id, on, forum })),
          ],
        },
      ]
    })
  },
}
