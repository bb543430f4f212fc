import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { eventsOf, type KeptHistory } from './kept-history.ts'
import styles from './Reviews.module.css'
import { useReviewWords } from './useReviewWords.ts'

/** What happened to a finding, the last thing first. */
export function HistoryList({ history }: { history: KeptHistory }) {
  const { t } = useTranslation('findings')
  const { ofEvent } = useReviewWords()
  return (
    <>
      <h5>{t('review.history')}</h5>
      <ol className={styles.history}>
        {eventsOf(history).map((event, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
          <li key={at}>
            <span className={styles.day}>{longDay(event.on)}</span> <span dir="auto">{ofEvent(event)}</span>
            {event.type === 'review' && event.review.reason !== undefined && (
              <q className={styles.reason} dir="auto">
                {event.review.reason}
              </q>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
