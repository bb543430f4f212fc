import { createContext, use, useEffect } from 'react'
import type { SessionWatch } from './session-watch.ts'

export const SessionContext = createContext<SessionWatch | null>(null)

export function useSessionWatch(): SessionWatch {
  const session = use(SessionContext)
  if (!session) throw new Error('a component outside of the session')
  return session
}

/** Calls back each time that it is to be asked anew who is signed in. */
export function useLookAgain(onLook: () => void): void {
  const session = useSessionWatch()
  useEffect(() => session.subscribe(onLook), [session, onLook])
}

/**
 * Asks anew who is signed in where nobody and nothing is found: whose session ended while they were asking is shown nothing either,
 * and is not to take it for an answer.
 */
export function useDoubtOfSession(): void {
  const session = useSessionWatch()
  useEffect(() => session.lookAgain(), [session])
}
