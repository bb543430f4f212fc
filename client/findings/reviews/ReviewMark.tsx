import { useTranslation } from 'react-i18next'
import { stateOf } from './kept-history.ts'
import styles from './Reviews.module.css'
import { useReviews } from './ReviewsContext.ts'

/** On a closed card: that a finding was accepted or assigned, or that it has come back. */
export function ReviewMark({ finding }: { finding: string }) {
  const { t } = useTranslation('findings')
  const history = useReviews()?.histories.get(finding)
  if (!history) return null
  const state = stateOf(history)
  if (state !== 'open') return <span className={styles.mark}>{t(`review.mark.${state}`)}</span>
  const [last, before] = history.times
  if (last?.until !== undefined || !before) return null
  return <span className={styles.mark}>{t('review.mark.came-back')}</span>
}
