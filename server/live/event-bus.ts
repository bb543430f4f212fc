import type { LiveMessage } from './live-message.ts'

/** By which the processes of a site tell each other what happens. */
export interface EventBus {
  /**
   * Tells everybody who listens, those of this process at once. It never fails and nobody waits for it: what was written is
   * written, whoever hears of it.
   */
  publish(message: LiveMessage): void
  /** Calls back with every message, until the returned function is called. */
  subscribe(listener: (message: LiveMessage) => void): () => void
  /** Calls back each time messages of other processes may have been missed, until the returned function is called. */
  onGap(listener: () => void): () => void
  close(): Promise<void>
}

/** The bus of a process that is the only one. */
export function inProcessBus(): EventBus {
  const messages = listeners<LiveMessage>()
  return {
    publish: messages.call,
    subscribe: messages.add,
    onGap: () => () => {},
    close: async () => {},
  }
}

/** Those who are called back. */
export function listeners<Told>() {
  const all = new Set<(told: Told) => void>()
  return {
    call(told: Told): void {
      for (const listener of [...all]) listener(told)
    },
    add(listener: (told: Told) => void): () => void {
      all.add(listener)
      return () => all.delete(listener)
    },
  }
}
