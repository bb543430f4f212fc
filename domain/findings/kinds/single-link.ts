import { compareCodePoints } from '../../network/order.ts'
import type { FindingFacts } from '../finding.ts'
import { reachableFrom } from '../flow-graph.ts'
import { type FindingContext, type FindingRule, involvementEvidence } from '../rule.ts'

/** A professional through whom alone several of the network are in touch with the rest. */
export const singleLink: FindingRule = {
  kind: 'SINGLE_LINK',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    return [...network.professionals].flatMap(([professional, involvements]): FindingFacts[] => {
      const [, ...others] = groupsWithout(context, professional)
      const cutOff = others.flat()
      if (cutOff.length < profile.singleLinkCutOff.value) return []
      return [
        {
          severity: network.leads.has(professional) ? 'note' : 'attention',
          subjects: [professional],
          about: [professional, ...involvements.map(({ id }) => id), ...cutOff],
          evidence: [
            ...involvements.map(involvementEvidence),
            { type: 'window', from: context.windowFrom, to: network.asOf },
            { type: 'only-link', professional, cutOff },
          ],
        },
      ]
    })
  },
}

/**
 * The groups into which a professional's part of the flow graph falls when they are taken out, the largest first; of
 * groups as large as each other, the one with the id that comes first. Whoever is in touch with one other alone links
 * nobody, and no group is looked for.
 */
function groupsWithout({ flow }: FindingContext, professional: string): string[][] {
  const left = new Set(flow.linked.get(professional))
  if (left.size < 2) return []
  const groups: string[][] = []
  for (const neighbour of left) {
    const group = reachableFrom(flow, [neighbour], professional)
    for (const member of group) left.delete(member)
    groups.push([...group].sort(compareCodePoints))
  }
  return groups.sort(
    (one, other) => other.length - one.length || compareCodePoints(one[0] ?? '', other[0] ?? ''),
  )
}
