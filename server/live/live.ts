import { type EventBus, inProcessBus } from './event-bus.ts'
import type { LiveMessage } from './live-message.ts'
import { type Presence, presence } from './presence.ts'

/** How often a page that listens is looked at anew while nothing happens, in milliseconds: whether it may go on listening, and whether something was written that nobody told of. */
const LOOK_EVERY = 10_000
/** Pages that one session may have listening at one process: many more than a person looks at. */
export const MOST_STREAMS = 16

/** A page that listens. */
export interface Listener {
  /** Of the session. */
  session: string
  /** Something was told that may be of the page's child, or of who may see what. */
  hear(message: LiveMessage): void
  /** Who has the page of the child open has changed. */
  meet(): void
  /** Messages may have been missed. */
  askAnew(): void
  /** It is time to look. */
  look(): void
  /** The process ends. */
  end(): void
}

/** What happens while people work, for the pages that are open. */
export interface Live {
  /** Tells what was written, or who may see what; call it when it can be read. */
  tell(message: LiveMessage): void
  presence: Presence
  /**
   * Has a page listen from now on, until the returned function is called.
   * @param child whose page it is
   * @returns nothing where the session has as many pages listening as it may, or the process ends
   */
  listen(child: string, listener: Listener): (() => void) | undefined
  /** Ends all listening, so that the requests of the pages come to an end. */
  close(): Promise<void>
}

/** @param lookEvery milliseconds */
export function openLive(bus: EventBus = inProcessBus(), lookEvery: number = LOOK_EVERY): Live {
  const pages = new Map<Listener, string>()
  const present = presence(bus)
  let isOver = false
  const off = [
    bus.subscribe((message) => {
      const met = present.take(message)
      for (const [page, child] of [...pages]) {
        if (message.type === 'changed' || message.type === 'access') page.hear(message)
        if (met === child) page.meet()
      }
    }),
    bus.onGap(() => {
      for (const [page, child] of [...pages]) {
        bus.publish({ type: 'who-is-there', child })
        page.askAnew()
      }
    }),
  ]
  const clock = setInterval(() => {
    for (const page of [...pages.keys()]) page.look()
  }, lookEvery).unref()

  return {
    tell: bus.publish,
    presence: present,
    listen(child, listener) {
      const same = [...pages.keys()].filter(({ session }) => session === listener.session)
      if (isOver || same.length >= MOST_STREAMS) return undefined
      pages.set(listener, child)
      return () => pages.delete(listener)
    },
    async close() {
      isOver = true
      clearInterval(clock)
      for (const page of [...pages.keys()]) page.end()
      for (const stop of off) stop()
      await bus.close()
    },
  }
}
