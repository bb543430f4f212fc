/** Somebody asked this process to stop (Ctrl-C, `kill`, a closed terminal) before it was done. */
export class StopRequested extends Error {
  override name = 'StopRequested'
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A signal that aborts, with `StopRequested`, when this process is asked to stop: by Ctrl-C, `kill`, the closing of
 * its terminal, or the end of the script that started it. From the first call on the process no longer ends by
 * itself on these; asking again while it stops changes nothing.
 */
export function stopRequests(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort(new StopRequested('Stopped on request.'))
  for (const name of signals) process.on(name, stop)
  // Nobody reads what it prints any more: by custom that ends a program, and here in order, its database too.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stop)
  // The script that starts the product keeps a channel open; it closes even when that script is killed.
  if (process.connected) {
    process.once('disconnect', stop)
    process.channel?.unref()
  }
  return controller.signal
}
