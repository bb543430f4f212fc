import type { FindingKind } from '../findings/finding-kind.ts'

/** The findings that say of a need how it is met: by nobody, by several who do the same, by many of whom nobody has an action. */
export const COVERAGE_KINDS: ReadonlySet<FindingKind> = new Set([
  'UNMET_NEED',
  'DUPLICATE_INVOLVEMENT',
  'DIFFUSED_RESPONSIBILITY',
])
