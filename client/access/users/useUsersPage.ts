import { useMemo } from 'react'
import type { UsersQuery as UsersAnswer } from '../../api/generated/graphql.ts'
import { type LiveQuery, useLiveQuery } from '../../api/useLiveQuery.ts'
import { UsersQuery } from './users.query.ts'

/** How many people are asked for at once. */
const PAGE_SIZE = 20

/** A page of the people whose names hold the text; nothing is asked while it is paused. */
export function useUsersPage(search: string, after: string | null, pause = false): LiveQuery<UsersAnswer> {
  const variables = useMemo(
    () => ({ search: search === '' ? null : search, first: PAGE_SIZE, after }),
    [search, after],
  )
  return useLiveQuery({ query: UsersQuery, variables, pause, requestPolicy: 'cache-and-network' })
}
