import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import type { ReviewState } from '../../../domain/findings/review.ts'
import type { Day } from '../../../domain/network/day.ts'
import { isOutOfReach } from '../../api/client.ts'
import { newId } from '../../api/new-id.ts'
import { holdingTime, type KeptHistory, type KeptReview, readKeptHistory } from './kept-history.ts'
import { ReviewFindingMutation } from './review.query.ts'

export interface GivenReview {
  state: ReviewState
  reason?: string
  assignee?: string | undefined
  dueOn?: Day
}

/** How far the sending of a review has come. */
export interface Reviewing {
  isUnderWay: boolean
  /** What stood in the way, in words. */
  trouble: readonly string[]
  /** What somebody else made of the finding meanwhile; what was entered here was not written. */
  overtakenBy: KeptReview | undefined
}

const STATES = { open: 'OPEN', accepted: 'ACCEPTED', assigned: 'ASSIGNED' } as const
const AT_REST: Reviewing = { isUnderWay: false, trouble: [], overtakenBy: undefined }

/** Sends what somebody makes of a finding; what they entered stays theirs until it is written. */
export function useReviewing(about: string, key: string, history: KeptHistory | undefined) {
  const { t } = useTranslation('findings')
  const [, send] = useMutation(ReviewFindingMutation)
  const [reviewing, setReviewing] = useState<Reviewing>(AT_REST)
  // Sent again after a lost answer it is the same review, which is written once.
  const attempt = useRef<{ id: string; sent: string }>(undefined)
  const after = reviewing.overtakenBy?.number ?? holdingTime(history)?.reviews.at(-1)?.number ?? 0

  /** @returns whether it is written */
  async function review({ state, reason, assignee, dueOn }: GivenReview): Promise<boolean> {
    const given = { about, key, after, state: STATES[state], reason, assignee, dueOn }
    const sent = JSON.stringify(given)
    if (attempt.current?.sent !== sent) attempt.current = { id: newId(), sent }
    setReviewing({ ...AT_REST, isUnderWay: true })
    const { data, error } = await send({ input: { id: attempt.current.id, ...given } })
    const result = data?.reviewFinding
    if (error || !result) {
      const trouble = error ? [isOutOfReach(error) ? t('review.gone') : error.message] : []
      setReviewing({ ...AT_REST, trouble })
      return false
    }
    if (result.__typename === 'Refused') {
      setReviewing({ ...AT_REST, trouble: result.errors.map(({ message }) => message) })
      return false
    }
    if (result.__typename === 'FindingReviewConflict') {
      const theirs = holdingTime(readKeptHistory(result.history))?.reviews.at(-1)
      // What was reviewed has cleared; it has come back since, and nobody has reviewed it again.
      setReviewing({ ...AT_REST, overtakenBy: theirs, trouble: theirs ? [] : [t('review.backSince')] })
      return false
    }
    setReviewing(AT_REST)
    return true
  }

  return { reviewing, review, reset: () => setReviewing(AT_REST) }
}
