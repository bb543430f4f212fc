import type { Pathway } from '../../network/codes.ts'
import { earliest } from '../../network/day.ts'
import type { Network } from '../../network/network.ts'
import type { Involvement } from '../../network/network-file.ts'
import { type FindingRule, leadEvidence } from '../rule.ts'

const URGENT: ReadonlySet<Pathway> = new Set(['child-protection', 'looked-after', 'childrens-team'])

/** Two or more professionals around the child, and none of them recorded as lead. */
export const noLeadProfessional: FindingRule = {
  kind: 'NO_LEAD_PROFESSIONAL',
  atUniversal: false,
  find({ network }) {
    const { child, pathway, pathwayFrom, professionals, leads, involvements, asOf } = network
    if (professionals.size < 2 || leads.size > 0) return []
    const former = lastLead(network)
    const until = former && earliest([former.leadUntil, former.endedOn])
    return [
      {
        severity: URGENT.has(pathway) ? 'urgent' : 'attention',
        subjects: [child.id],
        about: [child.id],
        evidence: [
          { type: 'pathway', pathway, since: pathwayFrom },
          { type: 'network-size', professionals: professionals.size },
          ...(former ? [leadEvidence(former, until)] : []),
          {
            type: 'nothing-recorded',
            what: 'lead',
            since: until ?? earliest(involvements.map(({ startedOn }) => startedOn)) ?? asOf,
          },
        ],
      },
    ]
  },
}

/** Of those who were lead by the day, the one whose lead began last. */
function lastLead({ around, child, asOf }: Network): Involvement | undefined {
  return around
    .filter((one) => one.with === child.id && one.leadFrom !== undefined && one.leadFrom <= asOf)
    .reduce<Involvement | undefined>(
      (last, one) => ((last?.leadFrom ?? '') < (one.leadFrom ?? '') ? one : last),
      undefined,
    )
}
