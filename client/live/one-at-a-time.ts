/**
 * Sends what is told one after the other, so that nothing arrives before what was told earlier. What is told while something is on
 * its way waits, the latest alone.
 * @param send must not reject
 */
export function oneAtATime<T>(send: (told: T) => Promise<unknown>): (told: T) => void {
  let waiting: { told: T } | undefined
  let isSending = false

  async function go(): Promise<void> {
    isSending = true
    while (waiting) {
      const { told } = waiting
      waiting = undefined
      await send(told)
    }
    isSending = false
  }

  return (told) => {
    waiting = { told }
    if (!isSending) void go()
  }
}
