import type { FindingFacts } from '../finding.ts'
import { establishedProfessionals, type FindingRule, involvementEvidence } from '../rule.ts'

/** A professional who passed information on and received none, or received and passed none on. */
export const oneWayInformation: FindingRule = {
  kind: 'ONE_WAY_INFORMATION',
  atUniversal: false,
  find(context) {
    const { flow, network, windowFrom } = context
    return establishedProfessionals(context).flatMap(([professional, involvements]): FindingFacts[] => {
      const gave = flow.gave.get(professional) ?? new Set<string>()
      const received = flow.received.get(professional) ?? new Set<string>()
      if (gave.size > 0 === received.size > 0) return []
      const others = [...(gave.size > 0 ? gave : received)]
      return [
        {
          severity: 'note',
          subjects: [professional],
          about: [professional, ...involvements.map(({ id }) => id)],
          evidence: [
            ...involvements.map(involvementEvidence),
            {
              type: 'one-way',
              professional,
              direction: gave.size > 0 ? 'gave' : 'received',
              others,
              from: windowFrom,
              to: network.asOf,
            },
          ],
        },
      ]
    })
  },
}
