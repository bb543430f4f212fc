import { useTranslation } from 'react-i18next'
import type { FindingChanges } from '../../../domain/findings/compare-findings.ts'
import type { Finding, Severity } from '../../../domain/findings/finding.ts'
import { longDay } from '../../locales/dates.ts'
import type { Change } from '../model.ts'
import type { Comparison } from './comparison.ts'
import type { ChangeList } from './useChangeLists.ts'

/** What a comparison is called, and its parts: what became different between two days, or would be different. */
export function useComparisonWords({ from, to, isSupposed }: Pick<Comparison, 'from' | 'to' | 'isSupposed'>) {
  const { t } = useTranslation(['ecoMap', 'whatIf'])
  const days = { from: longDay(from), to: longDay(to) }
  return {
    title: isSupposed ? t('whatIf:title', { day: days.to }) : t('changes.title', days),
    list: (list: ChangeList['list'] | keyof FindingChanges<Finding>) =>
      isSupposed ? t(`whatIf:lists.${list}`) : t(`changes.${list}`),
    quietHint: isSupposed ? t('whatIf:quietHint') : t('changes.quietHint', days),
    /** Of a finding, what its severity became and what it was. */
    severity: (was: Severity, is: Severity) =>
      isSupposed
        ? t('whatIf:severities.change', {
            would: t(`whatIf:severities.would.${is}`),
            now: t(`whatIf:severities.now.${was}`),
          })
        : t('changes.severity', {
            became: t(`changes.became.${is}`),
            was: t(`changes.was.${was}`),
            day: days.from,
          }),
    /** Of one row of a table, what became of it. */
    row: (change: Change) =>
      isSupposed ? t(`whatIf:rows.${change}`) : t(`changes.row.${change}`, { day: days.from }),
  }
}
