import type { FindingFacts } from '../finding.ts'
import { type FindingRule, involvementEvidence } from '../rule.ts'

/** A professional of the network without a phone number or an e-mail address on record. */
export const unreachable: FindingRule = {
  kind: 'UNREACHABLE',
  atUniversal: false,
  find({ network }) {
    return [...network.professionals].flatMap(([professional, involvements]): FindingFacts[] => {
      const { phone, email } = network.index.professionals.get(professional) ?? {}
      if (phone !== undefined || email !== undefined) return []
      return [
        {
          severity: 'note',
          subjects: [professional],
          about: [professional, ...involvements.map(({ id }) => id)],
          evidence: involvements.map(involvementEvidence),
        },
      ]
    })
  },
}
