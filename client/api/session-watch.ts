/** Tells those who show who is signed in that the server has asked to sign in. */
export interface SessionWatch {
  over(): void
  /** Calls back each time, until the returned function is called. */
  subscribe(listener: () => void): () => void
}

export function createSessionWatch(): SessionWatch {
  const listeners = new Set<() => void>()
  return {
    over() {
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
