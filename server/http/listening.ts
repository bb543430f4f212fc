import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CommandFailure } from '../process/failure.ts'

/** How long requests under way may take to end when the server stops, in milliseconds. */
const LAST_REQUESTS = 5_000
/** How often it is looked whether they have, in milliseconds. */
const OFTEN = 100

/**
 * Listens, and gives the address for a browser.
 * @param port 0 for any free one
 * @throws CommandFailure when the port or the host is not to be had
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new CommandFailure(sentence((error as NodeJS.ErrnoException).code, host, port))
  }
  const { port: taken } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
}

/** Stops listening and waits until the requests under way have been answered, or their time is over. */
export async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  const timer = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS)
  server.closeIdleConnections()
  // A connection whose last request has just ended waits for the next one.
  const idle = setInterval(() => server.closeIdleConnections(), OFTEN)
  await closed
  clearTimeout(timer)
  clearInterval(idle)
}

function sentence(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program: set PORT to another one, such as ${port + 1}.`
  if (code === 'EACCES')
    return `Port ${port} may not be listened on by this user: set PORT to one above 1023.`
  return `Ecomap cannot listen on ${host} (${code}): set HOST to an address of this machine, such as 127.0.0.1.`
}
