import { useTranslation } from 'react-i18next'
import { addDays } from '../../../domain/network/day.ts'
import type { ContactWeek } from '../../../domain/plans/contact-plan.ts'
import type { Week } from '../../../domain/plans/week.ts'
import { briefDay } from '../../locales/dates.ts'

/** A week by its first and last day. */
export function useWeekWords(): (week: Week) => string {
  const { t } = useTranslation('plans')
  return ({ from, until }) => t('week', { from: briefDay(from), to: briefDay(addDays(until, -1)) })
}

/** How many visits of which sort a week holds, a line for each sort that there is. */
export function useCountWords(): (week: ContactWeek) => string[] {
  const { t } = useTranslation('plans')
  return (week) =>
    (['held', 'planned', 'expected', 'gaps'] as const).flatMap((sort) =>
      week[sort] > 0 ? t(`count.${sort}`, { count: week[sort] }) : [],
    )
}
