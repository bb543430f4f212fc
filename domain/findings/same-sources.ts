import type { Network } from '../network/network.ts'
import { compareCodePoints } from '../network/order.ts'
import type { Finding } from './finding.ts'
import { findingKey } from './findings.ts'
import type { PracticeProfile } from './profile.ts'
import { findingContext } from './rule.ts'

/**
 * Across the children whose lead somebody is: an exchange is recorded with at most a share (England: half) of the other
 * professionals of those networks. None at all is no finding: then nothing of how they work is on record.
 * @param networks the networks, of one day, of the children whose lead it is; those at `universal` don't count
 */
export function sameSources(lead: string, networks: readonly Network[], profile: PracticeProfile): Finding[] {
  const led = networks.filter((network) => network.pathway !== 'universal' && network.leads.has(lead))
  if (led.length < profile.sameSourcesChildren.value) return []
  const others = new Set<string>()
  const exchanges = new Map<string, number>()
  for (const network of led) {
    const linked = findingContext(network, profile).flow.linked.get(lead) ?? new Set()
    for (const other of network.professionals.keys()) if (other !== lead) others.add(other)
    for (const other of linked) exchanges.set(other, (exchanges.get(other) ?? 0) + 1)
  }
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
