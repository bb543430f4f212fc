import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewState } from '../../../domain/findings/review.ts'
import { addDays } from '../../../domain/network/day.ts'
import { longDay } from '../../locales/dates.ts'
import { Choose } from '../../ui/Choose.tsx'
import { DayField } from '../../ui/DayField.tsx'
import entry from '../../ui/Form.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import type { KeptHistory } from './kept-history.ts'
import styles from './Reviews.module.css'
import type { Reviews } from './ReviewsContext.ts'
import { useReviewing } from './useReviewing.ts'
import { useReviewWords } from './useReviewWords.ts'

interface ReviewFormProps {
  finding: string
  history: KeptHistory | undefined
  /** What is to be made of it. */
  state: ReviewState
  reviews: Reviews
  onEnd: () => void
}

const DAYS_GIVEN = 7
const LONGEST_REASON = 2_000

/** Accepts, assigns or opens a finding. What was entered stays until it is written or given up. */
export function ReviewForm({ finding, history, state, reviews, onEnd }: ReviewFormProps) {
  const { t } = useTranslation('findings')
  const { ofReview } = useReviewWords()
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')
  const [assignee, setAssignee] = useState<string>()
  const [dueOn, setDueOn] = useState(addDays(reviews.today, DAYS_GIVEN))
  // As it was when the form was opened: what somebody else makes of it meanwhile is told, and not passed over.
  const [opened] = useState(history)
  const { reviewing, review } = useReviewing(reviews.child, finding, opened)
  const { trouble, overtakenBy, isUnderWay } = reviewing
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('button, textarea')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isUnderWay) return
    const given = state === 'assigned' ? { assignee, dueOn } : {}
    if (await review({ state, reason, ...given })) onEnd()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} aria-label={t(`review.offer.${state}`)}>
      {state === 'assigned' && (
        <>
          <Choose
            label={t('review.assignee')}
            placeholder={t('review.choose')}
            choices={reviews.people}
            chosen={assignee}
            onChoose={setAssignee}
          />
          <DayField label={t('review.dueOn')} day={dueOn} onDay={setDueOn} />
        </>
      )}
      <TextField
        rows={3}
        label={t(state === 'accepted' ? 'review.reason' : 'review.words')}
        hint={state === 'accepted' ? t('review.reasonHint') : undefined}
        text={reason}
        longest={LONGEST_REASON}
        onText={setReason}
      />
      <div role="alert">
        {overtakenBy && (
          <div className={entry.trouble}>
            <p>{t('review.overtaken', { day: longDay(overtakenBy.on) })}</p>
            <p dir="auto">
              {ofReview(overtakenBy)}
              {overtakenBy.reason !== undefined && <q className={styles.reason}>{overtakenBy.reason}</q>}
            </p>
          </div>
        )}
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={isUnderWay || undefined}>
          {t(overtakenBy ? 'review.sendAfter' : `review.send.${state}`)}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {t('review.cancel')}
        </button>
      </div>
    </form>
  )
}
