import { useMemo } from 'react'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { type KeptHistory, readKeptHistory } from './kept-history.ts'
import { FindingHistoriesQuery } from './review.query.ts'

/** After a review, the first of all included. */
const ASKED_AGAIN = { additionalTypenames: ['FindingHistory'] }

/** The histories of all findings about a child by key; empty until they are there. */
export function useHistories(child: string): ReadonlyMap<string, KeptHistory> {
  const { data } = useLiveQuery({ query: FindingHistoriesQuery, variables: { child }, context: ASKED_AGAIN })
  const fragments = data?.child?.findingHistories
  return useMemo(() => {
    const histories = (fragments ?? []).map(readKeptHistory)
    return new Map(histories.map((history) => [history.key, history]))
  }, [fragments])
}
