import { compareCodePoints } from '../../network/order.ts'
import { type FindingRule, leadEvidence } from '../rule.ts'

/** Two or more different professionals recorded as lead on the same day. */
export const severalLeadProfessionals: FindingRule = {
  kind: 'SEVERAL_LEAD_PROFESSIONALS',
  atUniversal: false,
  find({ network: { child, leads } }) {
    if (leads.size < 2) return []
    const involvements = [...leads.values()].flat()
    return [
      {
        severity: 'attention',
        subjects: [child.id, ...leads.keys()].sort(compareCodePoints),
        about: [child.id, ...leads.keys(), ...involvements.map(({ id }) => id)],
        evidence: involvements.map((involvement) => leadEvidence(involvement, involvement.leadUntil)),
      },
    ]
  },
}
