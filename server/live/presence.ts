import type { EventBus } from './event-bus.ts'
import type { LiveMessage } from './live-message.ts'

/** How long somebody counts as present of whom nothing is heard, in milliseconds. */
const GOOD_FOR = 45_000

/** A page that is open. */
export interface Present {
  stream: string
  child: string
  user: string
  /** The id of the record that is being written on. */
  editing: string | null
}

/** A page of this process, by which its own tab can be found. */
export interface OwnPage extends Omit<Present, 'editing'> {
  session: string
  tab: string | undefined
}

/** Who has which child's page open, as far as the processes have told each other. */
export interface Presence {
  /** Tells that a page is open, and asks who else is there; the returned page tells it again, and that it is closed. */
  enter(page: OwnPage): { again(): void; leave(): void }
  /** The other pages of a child that are open. */
  beside(page: OwnPage): Present[]
  /** Takes in a message. @returns the child about whom something is known that was not */
  take(message: LiveMessage): string | undefined
}

/** @param now milliseconds that never go back */
export function presence(bus: EventBus, now: () => number = () => performance.now()): Presence {
  const known = new Map<string, Present & { at: number }>()
  const own = new Map<string, { page: OwnPage; editing: string | null }>()

  function tell({ page: { stream, child, user }, editing }: { page: OwnPage; editing: string | null }): void {
    bus.publish({ type: 'present', stream, child, user, editing })
  }

  return {
    enter(page) {
      const entry = { page, editing: null }
      own.set(page.stream, entry)
      tell(entry)
      bus.publish({ type: 'who-is-there', child: page.child })
      return {
        again: () => tell(own.get(page.stream) ?? entry),
        leave() {
          own.delete(page.stream)
          bus.publish({ type: 'left', stream: page.stream, child: page.child })
        },
      }
    },
    beside({ stream, child, user }) {
      const since = now() - GOOD_FOR
      return [...known.values()].filter(
        (one) => one.child === child && one.stream !== stream && one.user !== user && one.at > since,
      )
    },
    take(message) {
      if (message.type === 'present') {
        const { stream, child, user, editing } = message
        const before = known.get(stream)
        known.set(stream, { stream, child, user, editing, at: now() })
        for (const [id, { at }] of known) if (at <= now() - GOOD_FOR) known.delete(id)
        return before && before.editing === editing ? undefined : child
      }
      if (message.type === 'left') return known.delete(message.stream) ? message.child : undefined
      if (message.type === 'who-is-there')
        for (const entry of own.values()) if (entry.page.child === message.child) tell(entry)
      if (message.type === 'editing')
        for (const [stream, { page, editing }] of own)
          if (
            page.session === message.session &&
            page.tab === message.tab &&
            page.child === message.child &&
            editing !== message.record
          ) {
            own.set(stream, { page, editing: message.record })
            tell({ page, editing: message.record })
          }
      return undefined
    },
  }
}
