import { useTranslation } from 'react-i18next'
import type { Day } from '../../domain/network/day.ts'
import { shortDay } from '../locales/dates.ts'

interface Span {
  from?: Day | null | undefined
  until?: Day | null | undefined
}

/** Puts in words for how long something holds, as seen from a day; nothing where no day is recorded. */
export function useSpanWords(today: Day): (span: Span) => string {
  const { t } = useTranslation('professionals')
  return ({ from, until }) => {
    if (from && until) return t('span.both', { from: shortDay(from), until: shortDay(until) })
    if (from) return t(from > today ? 'span.begins' : 'span.since', { day: shortDay(from) })
    return until ? t('span.until', { day: shortDay(until) }) : ''
  }
}
