import type { Finding } from '../../domain/findings/finding.ts'
import { isAsked, isAsking } from '../findings/asked-findings.ts'
import { askedFindings, type EcoMapSearch } from './eco-map-search.ts'

/** The ids to light up: those of the chosen finding, or else of all findings asked for; nothing dims without either. */
export function emphasisOf(
  findings: readonly Finding[],
  search: EcoMapSearch,
): ReadonlySet<string> | undefined {
  const chosen = findings.find(({ key }) => key === search.finding)
  if (chosen) return new Set(chosen.about)
  const asked = askedFindings(search)
  if (!isAsking(asked)) return undefined
  return new Set(findings.filter((finding) => isAsked(finding, asked)).flatMap(({ about }) => about))
}
