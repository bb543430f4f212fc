import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'
import { isUnkept, type Session } from './session.ts'

/** Asks before somebody leaves a what-if of which something is kept nowhere, be it within the product or out of it. */
export function useLeaveGuard(session: Session | undefined) {
  const isPassing = useRef(false)
  const isAtRisk = session !== undefined && isUnkept(session)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => {
      if (!isAtRisk || isPassing.current) return false
      const { whatif } = next.search as { whatif?: string }
      return next.pathname !== current.pathname || whatif !== session.id
    },
    enableBeforeUnload: isAtRisk,
    withResolver: true,
  })
  return {
    leaving: status === 'blocked' ? { stay: reset, leave: proceed } : undefined,
    /** Goes somewhere without being asked. */
    passing(go: () => unknown): void {
      isPassing.current = true
      void Promise.resolve(go()).finally(() => {
        isPassing.current = false
      })
    },
  }
}
