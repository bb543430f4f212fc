import { compareCodePoints } from '../network/order.ts'
import type { Finding } from './finding.ts'
import { findingKey } from './findings.ts'
import type { PracticeProfile } from './profile.ts'
import type { FindingContext } from './rule.ts'

/** With whom a lead of one child's network works there, and with whom of them an exchange is recorded. */
export interface LeadSources {
  lead: string
  /** The other professionals of the network, in order of code points. */
  others: string[]
  /** Those of them from or to whom information passed in the window. */
  asked: string[]
}

/** What each lead of a network has as sources there; at `universal` it is not looked at. */
export function leadSources({ network, flow: { linked } }: FindingContext): LeadSources[] {
  if (network.pathway === 'universal') return []
  return [...network.leads.keys()].sort(compareCodePoints).map((lead) => ({
    lead,
    others: [...network.professionals.keys()].filter((other) => other !== lead).sort(compareCodePoints),
    asked: [...(linked.get(lead) ?? [])].sort(compareCodePoints),
  }))
}

/**
 * Across the children whose lead somebody is: an exchange is recorded with at most a share (England: half) of the other
 * professionals of those networks. None at all is no finding: then nothing of how they work is on record.
 * @param networks what they have as sources in each network, of one day, whose lead they are
 */
export function sameSources(
  lead: string,
  networks: readonly Pick<LeadSources, 'others' | 'asked'>[],
  profile: PracticeProfile,
): Finding[] {
  if (networks.length < profile.sameSourcesChildren.value) return []
  const others = new Set(networks.flatMap((network) => network.others))
  const exchanges = new Map<string, number>()
  for (const { asked } of networks)
    for (const other of asked) exchanges.set(other, (exchanges.get(other) ?? 0) + 1)
  if (exchanges.size === 0 || exchanges.size * 100 > others.size * profile.sameSourcesShare.value) return []
  const byCount = [...exchanges].sort(
    ([one, times], [other, more]) => more - times || compareCodePoints(one, other),
  )
  return [
    {
      kind: 'SAME_SOURCES',
      key: findingKey(lead, 'SAME_SOURCES', [lead]),
      child: lead,
      severity: 'attention',
      subjects: [lead],
      about: [lead],
      evidence: [
        {
          type: 'sources',
          lead,
          asked: byCount.map(([id]) => id),
          notAsked: [...others].filter((id) => !exchanges.has(id)).sort(compareCodePoints),
        },
      ],
    },
  ]
}
