import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { shortDay } from '../../locales/dates.ts'

/** Puts a period in words as seen from a day: an end after that day is a planned one. */
export function usePeriodWords(): (from: Day | undefined, until: Day | undefined, on: Day) => string {
  const { t } = useTranslation('details')
  return (from, until, on) => {
    if (until === undefined) return from === undefined ? '' : t('since', { day: shortDay(from) })
    if (until > on) {
      const planned = t('plannedUntil', { day: shortDay(until) })
      return from === undefined ? planned : `${t('since', { day: shortDay(from) })}, ${planned}`
    }
    if (from === undefined) return t('until', { day: shortDay(until) })
    return t('between', { from: shortDay(from), until: shortDay(until) })
  }
}
