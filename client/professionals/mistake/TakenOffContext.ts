import { createContext, use } from 'react'
import type { Done, Turning } from '../../api/useTurn.ts'

/** What was taken off the file last on a page of the directory. */
export interface TakenOff {
  done: Done | undefined
  turning: Turning
  /** Takes it back, or does it again. */
  turn(done: Done): void
  /** Says what was taken off. */
  tell(done: Done): void
}

export const TakenOffContext = createContext<TakenOff | null>(null)

export function useTakenOff(): TakenOff {
  const state = use(TakenOffContext)
  if (!state) throw new Error('a component outside of a page that says what was taken off')
  return state
}
