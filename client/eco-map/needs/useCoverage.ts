import { useCallback, useMemo } from 'react'
import { type Coverage, coverageOf } from '../../../domain/needs/coverage.ts'
import { COVERAGE_KINDS } from '../../../domain/needs/coverage-kinds.ts'
import type { ReadFinding } from '../../findings/read-findings.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { emphasisOf } from '../emphasis.ts'

/** The matrix of the day, with what findings say of its rows and cells. */
export interface ShownCoverage extends Coverage {
  /** Those of the findings about a need that say how it is met. */
  findingsOf(need: string): readonly ReadFinding[]
  /** Whether one of these is about the tie between a need and who meets it. */
  isDoubled(need: string, person: string): boolean
  /** Whether a finding that was chosen is about a need or somebody. */
  isLit(id: string): boolean
}

export function useCoverage(): ShownCoverage {
  const { network, findings, search, comparison } = useEcoMap()
  const coverage = useMemo(() => coverageOf(network), [network])
  const told = useMemo(() => findings.filter(({ kind }) => COVERAGE_KINDS.has(kind)), [findings])
  const emphasis = useMemo(() => emphasisOf(findings, search, comparison), [findings, search, comparison])
  const findingsOf = useCallback(
    (need: string) => told.filter(({ subjects }) => subjects.includes(need)),
    [told],
  )
  const isDoubled = useCallback(
    (need: string, person: string) =>
      told.some(
        ({ kind, subjects, about }) =>
          kind === 'DUPLICATE_INVOLVEMENT' && subjects.includes(need) && about.includes(person),
      ),
    [told],
  )
  const isLit = useCallback((id: string) => emphasis?.has(id) ?? false, [emphasis])
  return { ...coverage, findingsOf, isDoubled, isLit }
}
