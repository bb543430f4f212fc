import type { Severity } from '../../domain/findings/finding.ts'
import type { StoredFinding } from '../../domain/findings/stored-finding.ts'
import type { Day } from '../../domain/network/day.ts'

/** The severities of a kept finding from the two lists, of one length, that the graph has for them. */
export function datedSeverities(
  severities: readonly Severity[],
  severitiesOn: readonly string[],
): StoredFinding['severities'] {
  return severities.map((severity, at) => ({ on: severitiesOn[at] as Day, severity }))
}
