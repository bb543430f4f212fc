import { useMemo } from 'react'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { type KeptWhatIf, readKeptWhatIf } from './kept-what-if.ts'
import { WhatIfQuery } from './what-if.query.ts'

/** What is kept at an id, about this child alone; nothing is asked for without an id. */
export function useKeptWhatIf(
  id: string | undefined,
  child: string,
): { found: KeptWhatIf | undefined; isMissing: boolean } {
  const { data } = useLiveQuery({
    query: WhatIfQuery,
    variables: { id: id ?? '' },
    pause: id === undefined,
    requestPolicy: 'cache-and-network',
  })
  const answer = data?.whatIf
  const read = useMemo(() => (answer ? readKeptWhatIf(answer) : undefined), [answer])
  const found = id !== undefined && read?.id === id && read.child === child ? read : undefined
  return { found, isMissing: data !== undefined && (answer === null || (read?.id === id && !found)) }
}
