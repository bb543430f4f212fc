import { createContext, use, useEffect } from 'react'
import type { SessionWatch } from './session-watch.ts'

export const SessionContext = createContext<SessionWatch | null>(null)

/** Calls back each time the server has asked to sign in. */
export function useSessionOver(onOver: () => void): void {
  const session = use(SessionContext)
  if (!session) throw new Error('a component outside of the session')
  useEffect(() => session.subscribe(onOver), [session, onOver])
}
