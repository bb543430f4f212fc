import { createServer, type RequestListener } from 'node:http'
import { listen, stopListening } from '../../server/http/listening.ts'
import { stopRequests } from '../../server/process/stop-request.ts'

/** Serves on a free port of loopback, says where, and stops when it is asked to. */
export async function serveUntilStopped(answer: RequestListener, close: () => Promise<void>): Promise<void> {
  const stop = stopRequests()
  const server = createServer(answer)
  process.stdout.write(`Listening at ${await listen(server, '127.0.0.1', 0)}\n`)
  await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }))
  await stopListening(server)
  await close()
}

/** The line by which {@link serveUntilStopped} says that it is ready. */
export const LISTENING = /Listening at (\S+)/

/** Where Neo4j is, handed to a program of the bench in its environment. */
export function neo4jOf({ BENCH_URI = '', BENCH_USERNAME = '', BENCH_PASSWORD = '' } = process.env) {
  return { uri: BENCH_URI, username: BENCH_USERNAME, password: BENCH_PASSWORD }
}
