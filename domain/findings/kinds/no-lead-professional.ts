import { type Day, earliest } from '../../network/day.ts'
import type { Network } from '../../network/network.ts'
import type { Involvement } from '../../network/network-file.ts'
import { compareCodePoints } from '../../network/order.ts'
import { sharedSpan } from '../../network/period.ts'
import { type FindingRule, isAmong, leadEvidence } from '../rule.ts'

/** Several professionals around the child, and none of them recorded as lead. */
export const noLeadProfessional: FindingRule = {
  kind: 'NO_LEAD_PROFESSIONAL',
  atUniversal: false,
  find({ network, profile }) {
    const { child, pathway, pathwayFrom, professionals, leads, involvements, asOf } = network
    if (professionals.size < profile.leadExpectedFrom.value || leads.size > 0) return []
    const former = lastLead(network)
    return [
      {
        severity: isAmong(pathway, profile.leadUrgentAt.value) ? 'urgent' : 'attention',
        subjects: [child.id],
        about: [child.id],
        evidence: [
          { type: 'pathway', pathway, since: pathwayFrom },
          { type: 'network-size', professionals: professionals.size },
          ...(former ? [leadEvidence(former.lead, former.until)] : []),
          {
            type: 'nothing-recorded',
            what: 'lead',
            since: former?.until ?? earliest(involvements.map(({ startedOn }) => startedOn)) ?? asOf,
          },
        ],
      },
    ]
  },
}

/** Of those who were lead before the day, the one whose lead ended last, with the day on which it did. */
function lastLead({ around, child, asOf }: Network): { lead: Involvement; until: Day } | undefined {
  return around
    .flatMap((lead) => {
      if (lead.with !== child.id || lead.leadFrom === undefined) return []
      const span = sharedSpan(
        { from: lead.leadFrom, until: lead.leadUntil },
        { from: lead.startedOn, until: lead.endedOn },
      )
      return span?.until !== undefined && span.until <= asOf ? [{ lead, until: span.until }] : []
    })
    .sort(
      (one, other) =>
        compareCodePoints(one.until, other.until) || compareCodePoints(one.lead.id, other.lead.id),
    )
    .at(-1)
}
