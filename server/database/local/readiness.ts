import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { Neo4jError } from 'neo4j-driver'
import { CommandFailure } from '../../process/failure.ts'

/** A TCP port on loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
}

async function answersQueries(port: number, password: string): Promise<boolean> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return true
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') {
      throw new CommandFailure(
        'The local Neo4j does not accept the password that is kept for it in the data folder (neo4j-password): put that file back from a copy, or set ECOMAP_DATA to another folder.',
      )
    }
    return false
  } finally {
    await driver.close()
  }
}

/**
 * Waits until Neo4j answers a query on this loopback port; false when `alive` turns false or `seconds` pass first.
 * Aborting `signal` ends the wait with the signal's reason.
 * @throws CommandFailure when Neo4j answers and refuses the password
 */
export async function answersWithin(
  seconds: number,
  port: number,
  password: string,
  alive: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const end = performance.now() + seconds * 1000
  while (alive() && performance.now() < end) {
    signal.throwIfAborted()
    if ((await accepts(port)) && (await answersQueries(port, password))) return true
    await pause(50)
  }
  return false
}
