import { addDays, earliest } from '../../network/day.ts'
import { attended } from '../../network/information-flow.ts'
import { holdsOn } from '../../network/period.ts'
import type { FindingFacts } from '../finding.ts'
import { type FindingRule, isAmong, leadEvidence } from '../rule.ts'

/** A lead without a supervisor on record, or for some weeks without supervision about this child. */
export const leadWithoutSupervision: FindingRule = {
  kind: 'LEAD_WITHOUT_SUPERVISION',
  atUniversal: false,
  find({ network, profile, meetings }) {
    const { asOf, pathway, index } = network
    if (!isAmong(pathway, profile.supervisionExpected.value)) return []
    const after = addDays(asOf, -profile.supervisionWithin.value)
    const supervisions = meetings.filter(({ forum }) => forum === 'supervision')
    return [...network.leads].flatMap(([lead, involvements]): FindingFacts[] => {
      const supervised = index.professionals
        .get(lead)
        ?.supervisedBy.some(({ from, until }) => holdsOn(from, until, asOf))
      const since = earliest(involvements.map(({ leadFrom }) => leadFrom)) ?? asOf
      const sessions = supervisions.filter((meeting) => attended(meeting, lead))
      const lapsed = since <= after && !sessions.some(({ on }) => on > after)
      if (supervised && !lapsed) return []
      return [
        {
          severity: 'attention',
          subjects: [lead],
          about: [lead, ...involvements.map(({ id }) => id)],
          evidence: [
            ...involvements.map((one) => leadEvidence(one, one.leadUntil)),
            {
              type: 'supervision',
              professional: lead,
              supervisor: supervised === true,
              last: sessions.at(-1)?.on,
              since,
            },
          ],
        },
      ]
    })
  },
}
