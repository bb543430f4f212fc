/**
 * How the server answers, as far as the page knows: as it should; not at all; that too much was asked in a short time, which
 * passes; that it has become a newer version, which only loading the page anew puts right.
 */
export type ConnectionState = 'here' | 'gone' | 'busy' | 'outdated'

export interface Connection {
  state(): ConnectionState
  /** Calls back on every change of state, until the returned function is called. */
  subscribe(listener: () => void): () => void
  /** Told by whoever saw a request fail; asks the server again, ever more slowly, until it is back. */
  lost(): void
  /** Told by whoever was asked to wait for so many seconds. */
  busy(seconds: number): void
  /** Told by whoever saw that this page is of an older version than the server. */
  outdated(): void
  /** Asks the server once, where there is a reason to: a moment ago it was here. */
  check(): Promise<void>
}

interface Surroundings {
  /** Asks whether the server is ready. */
  probe: () => Promise<boolean>
  /** Calls back after so many milliseconds. */
  schedule?: (callback: () => void, milliseconds: number) => void
}

/** Milliseconds between two questions to a server that is gone; the last one is repeated. */
const WAITS = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const

/** Keeps watch over the server: from the first failure until it answers again. */
export function createConnection({ probe, schedule = setTimeout }: Surroundings): Connection {
  let state: ConnectionState = 'here'
  const listeners = new Set<() => void>()
  const become = (next: ConnectionState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const lost = () => {
    if (state === 'gone' || state === 'outdated') return
    become('gone')
    askAgain(0)
  }
  const askAgain = (attempt: number) => {
    const wait = WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0
    schedule(async () => {
      if (state !== 'gone') return
      if (await probe()) become('here')
      else askAgain(attempt + 1)
    }, wait)
  }
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lost,
    busy(seconds) {
      if (state !== 'here') return
      become('busy')
      schedule(() => {
        if (state === 'busy') become('here')
      }, seconds * 1_000)
    },
    outdated() {
      if (state !== 'outdated') become('outdated')
    },
    async check() {
      if (state === 'here' && !(await probe())) lost()
    },
  }
}
