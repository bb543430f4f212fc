import { createContext, use, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Connection, ConnectionState } from './connection.ts'

export const ConnectionContext = createContext<Connection | null>(null)

function useConnection(): Connection {
  const connection = use(ConnectionContext)
  if (!connection) throw new Error('a component outside of the connection')
  return connection
}

/** How the server answers. */
export function useConnectionState(): ConnectionState {
  const connection = useConnection()
  return useSyncExternalStore(connection.subscribe, connection.state)
}

/** Calls back each time the server answers again. */
export function useReturn(onReturn: () => void): void {
  const state = useConnectionState()
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== 'here' && state === 'here') onReturn()
    before.current = state
  }, [state, onReturn])
}
