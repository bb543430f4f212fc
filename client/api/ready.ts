/** Whether the server answers and can work: its database is there, migrated and warm. */
export async function isServerReady(): Promise<boolean> {
  try {
    const answer = await fetch('/ready', { cache: 'no-store', signal: AbortSignal.timeout(5_000) })
    return answer.ok
  } catch {
    return false
  }
}
