import { useTranslation } from 'react-i18next'
import { findingSubjects } from '../../../domain/findings/findings.ts'
import { longDay } from '../../locales/dates.ts'
import { FoldButton } from '../FoldButton.tsx'
import type { Folds } from '../useFolds.ts'
import { HistoryList } from './HistoryList.tsx'
import { clearedLately } from './kept-history.ts'
import styles from './Reviews.module.css'
import { useReviews } from './ReviewsContext.ts'

/** What cleared of late, with what was made of it while it held. */
export function ClearedFindings({ folds }: { folds: Folds }) {
  const { t } = useTranslation('findings')
  const reviews = useReviews()
  const cleared = reviews ? clearedLately(reviews.histories.values(), reviews.today) : []
  if (!reviews || cleared.length === 0) return null
  const isOpen = folds.isTurned('cleared')
  return (
    <section>
      <FoldButton isOpen={isOpen} onTurn={() => folds.turn('cleared')}>
        {t('review.clearedLately', { count: cleared.length })}
      </FoldButton>
      {isOpen && (
        <ul className={styles.cleared}>
          {cleared.map((history) => (
            <li key={history.key}>
              <article>
                <h4 className={styles.title}>{t(`kinds.${history.kind}`)}</h4>
                <p dir="auto">
                  {findingSubjects(history.key)
                    .flatMap((id) => reviews.nameOf(id) ?? [])
                    .join(', ')}
                </p>
                <p>{t('review.clearedOn', { day: longDay(history.times[0]?.until ?? reviews.today) })}</p>
                <HistoryList history={history} />
              </article>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
