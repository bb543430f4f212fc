/** Has it asked anew who is signed in, where the server has asked to sign in or somebody may have. */
export interface SessionWatch {
  lookAgain(): void
  /** Calls back each time, until the returned function is called. */
  subscribe(listener: () => void): () => void
}

export function createSessionWatch(): SessionWatch {
  const listeners = new Set<() => void>()
  return {
    lookAgain() {
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
