import type { FindingFacts } from '../finding.ts'
import { reachableFrom } from '../flow-graph.ts'
import { establishedBy, type FindingRule, involvementEvidence, leadEvidence } from '../rule.ts'

/** A professional in touch with some of the network, and by no path with any lead. */
export const cutOffFromLead: FindingRule = {
  kind: 'CUT_OFF_FROM_LEAD',
  atUniversal: false,
  find(context) {
    const { network, flow } = context
    const leads = [...network.leads.values()].flat()
    const since = establishedBy(context)
    if (!leads.some(({ leadFrom }) => leadFrom !== undefined && leadFrom <= since)) return []
    const reached = reachableFrom(flow, network.leads.keys())
    return [...network.professionals]
      .filter(([professional]) => flow.linked.has(professional) && !reached.has(professional))
      .map(
        ([professional, involvements]): FindingFacts => ({
          severity: 'attention',
          subjects: [professional],
          about: [professional, ...involvements.map(({ id }) => id), ...network.leads.keys()],
          evidence: [
            ...involvements.map(involvementEvidence),
            ...leads.map((lead) => leadEvidence(lead, lead.leadUntil)),
            { type: 'window', from: context.windowFrom, to: network.asOf },
            { type: 'in-touch-with', professional, others: [...(flow.linked.get(professional) ?? [])] },
          ],
        }),
      )
  },
}
