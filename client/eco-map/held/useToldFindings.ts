import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { Day } from '../../../domain/network/day.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { useDebounced } from '../../ui/useDebounced.ts'
import { useLastDefined } from '../../ui/useLastDefined.ts'
import { ToldFindingsQuery, ToldSupposedQuery } from './held.query.ts'
import { readTold, type ToldFindings } from './held.ts'

/** Milliseconds for which a day stays on the slider before the server is asked about it. */
const PAUSE = 200
const NOTHING_YET: ToldFindings = { keys: new Set(), reduced: [] }

interface Asked {
  child: string
  day: Day | undefined
  /** What is supposed of the day; it is asked about as recorded when absent. */
  changes?: readonly Change[] | undefined
  /** Whether nothing is withheld from the reader, so that there is nothing to ask. */
  isWhole: boolean
}

/**
 * Which findings of a day the reader is told, as the server says that has the whole record; nothing where the reader has it
 * as well, and where no day is asked about. What was told last stays while the next is awaited.
 */
export function useToldFindings({ child, day, changes, isWhole }: Asked): ToldFindings | undefined {
  const asOf = useDebounced(day, PAUSE) ?? ''
  const supposed = useDebounced(changes, PAUSE)
  const isAsked = !isWhole && day !== undefined && asOf !== ''
  const [{ data: recorded }] = useQuery({
    query: ToldFindingsQuery,
    variables: { id: child, asOf },
    pause: !isAsked || supposed !== undefined,
  })
  const [{ data: tried }] = useQuery({
    query: ToldSupposedQuery,
    variables: { id: child, asOf, changes: supposed ?? [] },
    pause: !isAsked || supposed === undefined,
  })
  const answer = supposed === undefined ? recorded?.child?.findings : tried?.child?.supposedFindings
  const told = useLastDefined(useMemo(() => answer && readTold(answer), [answer]))
  if (isWhole || day === undefined) return undefined
  return told ?? NOTHING_YET
}
