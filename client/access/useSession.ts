import { useCallback, useRef } from 'react'
import type { SessionQuery as SessionAnswer } from '../api/generated/graphql.ts'
import { useLookAgain } from '../api/SessionContext.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { SessionQuery } from './session.query.ts'

export type Me = NonNullable<SessionAnswer['me']>

/** Who is signed in, and how one signs in; nothing before it is known. Asked anew when the server says that nobody is, or somebody may be again. */
export function useSession(): SessionAnswer | undefined {
  const { data, retry } = useLiveQuery({ query: SessionQuery, variables: {} })
  const last = useRef(data)
  // What is known stays known while it is asked anew.
  if (data) last.current = data
  useLookAgain(useCallback(() => retry(), [retry]))
  return last.current
}
