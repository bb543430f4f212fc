import { useEffect, useState } from 'react'
import type { EcoMapQuery } from '../../api/generated/graphql.ts'
import { emergencyAddress } from './emergency-search.ts'

export type Opened = NonNullable<NonNullable<EcoMapQuery['child']>['openedByBreakGlass']>

/** When each ends by the clock of this machine, as the server said first: an answer that was kept is older than it looks. */
const ends = new Map<string, number>()

function endOf({ id, secondsLeft }: Opened): number {
  const end = ends.get(id) ?? Date.now() + 1_000 * secondsLeft
  ends.set(id, end)
  return end
}

/**
 * Closes the page of a child when the time for which they are open is over, also after the machine has slept.
 * @returns whether it is over, so that nothing of the child is shown any more
 */
export function useClosing(child: string, opened: Opened | null | undefined): boolean {
  const end = opened ? endOf(opened) : undefined
  const [, setLooked] = useState(0)
  const isOver = end !== undefined && Date.now() >= end
  useEffect(() => {
    if (end === undefined || isOver) return
    const look = () => setLooked((times) => times + 1)
    const timer = setTimeout(look, Math.max(0, end - Date.now()))
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [end, isOver])
  useEffect(() => {
    // Loaded anew, so that nothing of the child stays in this tab.
    if (isOver) window.location.replace(emergencyAddress({ child, over: '1' }))
  }, [isOver, child])
  return isOver
}
