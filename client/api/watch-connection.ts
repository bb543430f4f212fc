import type { Connection } from './connection.ts'

/** Milliseconds between two looks at a server that nothing is being asked of. */
const LOOK_EVERY = 15_000

/** Notices that the server is gone while the reader only reads: now and then, and when the machine goes offline. */
export function watchConnection(connection: Connection): void {
  const check = () => {
    if (document.visibilityState === 'visible') void connection.check()
  }
  setInterval(check, LOOK_EVERY)
  window.addEventListener('offline', check)
  document.addEventListener('visibilitychange', check)
}
