import type { Finding } from '../../domain/findings/finding.ts'
import { type EcoMapSearch, kindsOf } from './eco-map-search.ts'

/** The ids to light up: those of the chosen finding, or else of all findings of the kinds asked for; nothing dims without either. */
export function emphasisOf(
  findings: readonly Finding[],
  search: EcoMapSearch,
): ReadonlySet<string> | undefined {
  const chosen = findings.find(({ key }) => key === search.finding)
  if (chosen) return new Set(chosen.about)
  const kinds = kindsOf(search)
  if (kinds.length === 0) return undefined
  return new Set(findings.filter(({ kind }) => kinds.includes(kind)).flatMap(({ about }) => about))
}
