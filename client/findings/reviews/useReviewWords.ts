import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import type { HistoryEvent, KeptReview } from './kept-history.ts'

/** What happened to a finding, as sentences. */
export function useReviewWords() {
  const { t } = useTranslation('findings')

  function ofReview({ state, by, assignee, dueOn, on }: KeptReview): string {
    if (by === undefined) return t('review.ended')
    if (state === 'assigned')
      return t('review.assigned', {
        by,
        name: assignee?.name ?? t('review.somebody'),
        day: longDay(dueOn ?? on),
      })
    return t(state === 'accepted' ? 'review.accepted' : 'review.opened', { by })
  }

  return {
    ofReview,
    ofEvent(event: HistoryEvent): string {
      if (event.type === 'review') return ofReview(event.review)
      if (event.type === 'severity')
        return t('review.severity', { severity: t(event.severity), before: t(event.before) })
      return t(`review.${event.type}`)
    },
  }
}
