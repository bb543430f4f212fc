import type { Finding, Severity } from '../../domain/findings/finding.ts'
import type { FindingKind } from '../../domain/findings/finding-kind.ts'

/** Which findings a reader asks for. An empty list asks for all. */
export interface AskedFindings {
  severities: readonly Severity[]
  kinds: readonly FindingKind[]
}

/** Whether anything is asked for, so that what is not asked for steps back. */
export function isAsking({ severities, kinds }: AskedFindings): boolean {
  return severities.length > 0 || kinds.length > 0
}

/** Whether the finding is of a severity and of a kind that are asked for. */
export function isAsked({ severity, kind }: Finding, { severities, kinds }: AskedFindings): boolean {
  return (
    (severities.length === 0 || severities.includes(severity)) && (kinds.length === 0 || kinds.includes(kind))
  )
}
