import { useCallback, useEffect, useState } from 'react'
import { type AnyVariables, type CombinedError, type UseQueryArgs, useQuery } from 'urql'
import { useReturn } from './ConnectionContext.ts'
import { isOfConnection, needsSignIn } from './client.ts'

export interface LiveQuery<Data> {
  /** The last answer; it stays while the server is gone. */
  data?: Data
  /** A fault of the server; what the connection tells of is not one. */
  error?: CombinedError
  retry: () => void
}

/** A query whose last answer stays on the screen while the server is gone, and which is asked anew when it is back. */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: UseQueryArgs<Variables, Data>,
): LiveQuery<Data> {
  const [{ data, error }, execute] = useQuery<Data, Variables>(query)
  const key = JSON.stringify(query.variables)
  const [last, setLast] = useState<{ key: string; data: Data }>()
  useEffect(() => {
    if (data !== undefined && !error) setLast({ key, data })
  }, [data, error, key])
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  useReturn(retry)
  // Whoever has to sign in is asked to by the frame of the page, which shows this page again afterwards.
  const untold = error !== undefined && (isOfConnection(error) || needsSignIn(error))
  // Between an answer that failed and the next one there is neither data nor error; a page that went away in that moment
  // would take with it what somebody is writing on it.
  const kept = last?.key === key ? last.data : undefined
  return {
    data: error && !untold ? undefined : (data ?? kept),
    error: untold ? undefined : error,
    retry,
  }
}
