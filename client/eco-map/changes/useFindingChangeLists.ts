import { useTranslation } from 'react-i18next'
import type { ReadFinding } from '../../findings/read-findings.ts'
import { longDay } from '../../locales/dates.ts'
import type { Comparison } from './comparison.ts'

/** Findings that became different in one way between two days, as they are read. */
export interface FindingChangeList {
  list: 'came' | 'changedSeverity' | 'went'
  entries: { finding: ReadFinding; change?: string }[]
}

/** What became different of the findings between two days in words: of a severity, what it became and what it was. */
export function useFindingChangeLists({ findings, from }: Comparison): FindingChangeList[] {
  const { t } = useTranslation('ecoMap')
  const { came, changedSeverity, went } = findings
  return [
    { list: 'came', entries: came.map((finding) => ({ finding })) },
    {
      list: 'changedSeverity',
      entries: changedSeverity.map(({ earlier, later }) => ({
        finding: later,
        change: t('changes.severity', {
          became: t(`changes.became.${later.severity}`),
          was: t(`changes.was.${earlier.severity}`),
          day: longDay(from),
        }),
      })),
    },
    { list: 'went', entries: went.map((finding) => ({ finding })) },
  ]
}
