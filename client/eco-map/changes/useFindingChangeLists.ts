import type { ReadFinding } from '../../findings/read-findings.ts'
import type { Comparison } from './comparison.ts'
import { useComparisonWords } from './useComparisonWords.ts'

/** Findings that became different in one way between two days, as they are read. */
export interface FindingChangeList {
  list: 'came' | 'changedSeverity' | 'went'
  entries: { finding: ReadFinding; change?: string }[]
}

/** What became different of the findings between two days in words: of a severity, what it became and what it was. */
export function useFindingChangeLists(comparison: Comparison): FindingChangeList[] {
  const words = useComparisonWords(comparison)
  const { came, changedSeverity, went } = comparison.findings
  return [
    { list: 'came', entries: came.map((finding) => ({ finding })) },
    {
      list: 'changedSeverity',
      entries: changedSeverity.map(({ earlier, later }) => ({
        finding: later,
        change: words.severity(earlier.severity, later.severity),
      })),
    },
    { list: 'went', entries: went.map((finding) => ({ finding })) },
  ]
}
