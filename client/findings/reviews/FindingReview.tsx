import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../domain/findings/finding.ts'
import type { ReviewState } from '../../../domain/findings/review.ts'
import { longDay } from '../../locales/dates.ts'
import entry from '../../ui/Form.module.css'
import { HistoryList } from './HistoryList.tsx'
import { holdingTime, stateOf } from './kept-history.ts'
import { ReviewForm } from './ReviewForm.tsx'
import styles from './Reviews.module.css'
import { useReviews } from './ReviewsContext.ts'
import { useReviewWords } from './useReviewWords.ts'

/** What was made of a finding, what can be made of it, and how it came and went. */
export function FindingReview({ finding }: { finding: Pick<Finding, 'key' | 'kind'> }) {
  const { t } = useTranslation('findings')
  const reviews = useReviews()
  const { ofReview } = useReviewWords()
  const since = useMemo(() => reviews?.heldSince(finding), [reviews, finding])
  const [entering, setEntering] = useState<ReviewState>()
  const offers = useRef<HTMLDivElement>(null)
  useFocusAfter(entering !== undefined, offers)
  if (!reviews) return null
  const history = reviews.histories.get(finding.key)
  const state = stateOf(history)
  const last = holdingTime(history)?.reviews.at(-1)
  const offered = (['accepted', 'assigned', 'open'] as const).filter(
    (one) => one !== 'open' || state !== 'open',
  )
  return (
    <>
      {since && (
        <p>{t(since.isLonger ? 'review.sinceLonger' : 'review.since', { day: longDay(since.since) })}</p>
      )}
      {(reviews.canReview || last) && <h5>{t('review.title')}</h5>}
      <div role="status">
        {last && (
          <p className={styles.present} dir="auto">
            {ofReview(last)}
            {last.reason !== undefined && <q className={styles.reason}>{last.reason}</q>}
          </p>
        )}
        {reviews.canReview && !last && <p>{t('review.none')}</p>}
      </div>
      {reviews.canReview && entering === undefined && (
        <div ref={offers} className={entry.offers}>
          {offered.map((one) => (
            <button key={one} type="button" className="button" onClick={() => setEntering(one)}>
              {t(`review.offer.${one}`)}
            </button>
          ))}
        </div>
      )}
      {entering !== undefined && (
        <ReviewForm
          finding={finding.key}
          history={history}
          state={entering}
          reviews={reviews}
          onEnd={() => setEntering(undefined)}
        />
      )}
      {history && <HistoryList history={history} />}
    </>
  )
}

/** When a form goes that held the focus, the focus goes back to what opened it. */
function useFocusAfter(isOpen: boolean, offers: RefObject<HTMLDivElement | null>): void {
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) offers.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen, offers])
}
