import type { Need } from '../../network/network-file.ts'
import type { FindingFacts } from '../finding.ts'
import { agencyOf, daysAgo, type FindingContext, type FindingRule, isSerious, needEvidence } from '../rule.ts'

/**
 * A serious need, some days old, that fewer sources vouch for than a serious judgement rests on: each agency is one, the
 * child and family together are one.
 */
export const singleSource: FindingRule = {
  kind: 'SINGLE_SOURCE',
  atUniversal: false,
  find(context) {
    const since = daysAgo(context, 'secondSourceAfter')
    const expected = context.profile.sourcesExpected.value
    return context.network.needs.flatMap((open): FindingFacts[] => {
      if (!isSerious(open) || open.since > since) return []
      const entries = open.need.evidencedBy.filter(({ on }) => on <= context.network.asOf)
      if (new Set(entries.map(({ person }) => source(context, person))).size >= expected) return []
      return [
        {
          severity: 'attention',
          subjects: [open.need.id],
          about: [open.need.id, ...new Set(entries.map(({ person }) => person))],
          evidence: [
            needEvidence(open),
            ...entries.map((entry: Need['evidencedBy'][number]) => ({
              type: 'evidenced' as const,
              ...entry,
            })),
          ],
        },
      ]
    })
  },
}

/** The agency of a professional; for the child and family one source together. */
function source({ network }: FindingContext, person: string): string {
  return network.index.professionals.has(person) ? `agency ${agencyOf(network, person)}` : 'family'
}
