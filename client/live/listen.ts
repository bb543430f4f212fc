import type { Client } from 'urql'
import { onEnd, pipe, subscribe } from 'wonka'
import type { ChildNewsSubscription as ChildNewsAnswer } from '../api/generated/graphql.ts'
import { BY_ITSELF } from '../api/request-headers.ts'
import { ChildNewsSubscription } from './live.query.ts'

export type ChildNews = NonNullable<ChildNewsAnswer['childChanged']>

/** Milliseconds until it is tried again to listen; the last one is repeated. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const

export interface Listening {
  /** Tries again now, where it waits to. */
  again(): void
  close(): void
}

interface Surroundings {
  client: Client
  child: string
  /** Of the record that the page shows by now. */
  fingerprint: () => string
  onNews(news: ChildNews): void
  /** It listens from now on: told before anything else, each time that it begins to. */
  onListening(): void
  /** The reader may not see the child any more, or there never was one. */
  onGone(): void
}

/** Listens to what happens around a child, and goes on trying to when it is cut off. */
export function listen({ client, child, fingerprint, onNews, onListening, onGone }: Surroundings): Listening {
  let state: 'listening' | 'waiting' | 'over' = 'waiting'
  let stop: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  /** Whether the server has told anything yet by this connection, so that it is one. */
  let isHeard = false

  function open(): void {
    state = 'listening'
    isHeard = false
    stop = pipe(
      client.subscription(
        ChildNewsSubscription,
        { child, fingerprint: fingerprint() },
        { fetchOptions: BY_ITSELF },
      ),
      onEnd(wait),
      subscribe(({ data, error, hasNext }) => {
        // After the last thing that was told it comes once more, with the word that nothing follows.
        if (error || !hasNext) wait()
        else if (data?.childChanged) hear(data.childChanged)
        else end()
      }),
    ).unsubscribe
  }

  function hear(news: ChildNews): void {
    if (!isHeard) onListening()
    isHeard = true
    tries = 0
    onNews(news)
  }

  function wait(): void {
    if (state !== 'listening') return
    letGo('waiting')
    timer = setTimeout(open, PAUSES[Math.min(tries++, PAUSES.length - 1)])
  }

  function end(): void {
    if (state === 'over') return
    letGo('over')
    onGone()
  }

  function letGo(next: 'waiting' | 'over'): void {
    state = next
    clearTimeout(timer)
    stop?.()
    stop = undefined
  }

  open()
  return {
    again() {
      if (state !== 'waiting') return
      clearTimeout(timer)
      open()
    },
    close: () => letGo('over'),
  }
}
