import { createContext, use } from 'react'
import type { Finding } from '../../../domain/findings/finding.ts'
import type { Day } from '../../../domain/network/day.ts'
import type { KeptHistory } from './kept-history.ts'

/** What the review of a child's findings works with. */
export interface Reviews {
  child: string
  today: Day
  /** By the finding's key; nothing is known of any until it was answered. */
  histories: ReadonlyMap<string, KeptHistory>
  /** Whether what is shown is today's network as it is on record: nothing else can be reviewed. */
  canReview: boolean
  /** The professionals to whom something can be assigned. */
  people: readonly { value: string; name: string; hint?: string | undefined }[]
  /** Since when a finding has held by what is recorded now, and whether it is not known because it is longer than that. */
  heldSince: (finding: Pick<Finding, 'key' | 'kind'>) => { since: Day; isLonger: boolean }
  /** The name of whoever an id in a finding's key stands for. */
  nameOf: (id: string) => string | undefined
}

export const ReviewsContext = createContext<Reviews | null>(null)

/** Nothing where findings are shown that nobody can have reviewed. */
export function useReviews(): Reviews | null {
  return use(ReviewsContext)
}
