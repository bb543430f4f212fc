import type { Finding } from '../../domain/findings/finding.ts'
import { isAsked, isAsking } from '../findings/asked-findings.ts'
import type { Comparison } from './changes/comparison.ts'
import { askedFindings, type EcoMapSearch } from './eco-map-search.ts'

/**
 * The ids to light up: those of the chosen finding, or whoever is chosen among the changes with their ties, or else
 * those of all findings asked for. Nothing dims without any of these.
 */
export function emphasisOf(
  findings: readonly Finding[],
  search: EcoMapSearch,
  comparison?: Comparison,
): ReadonlySet<string> | undefined {
  const { came = [], went = [] } = comparison?.findings ?? {}
  const chosen = [...findings, ...came, ...went].find(({ key }) => key === search.finding)
  if (chosen) return new Set(chosen.about)
  const { selected } = search
  if (comparison && search.panel === 'changes' && selected !== undefined) {
    const ties = comparison.model.ties.filter(({ from, to }) => from === selected || to === selected)
    return new Set([selected, ...ties.map(({ id }) => id)])
  }
  const asked = askedFindings(search)
  if (!isAsking(asked)) return undefined
  return new Set(findings.filter((finding) => isAsked(finding, asked)).flatMap(({ about }) => about))
}
