import { connect, createServer, type Socket } from 'node:net'

/** A way to a server on this machine that can be made to fail like a network. */
export type BrokenNetwork = {
  /** The port at which it listens, on loopback. */
  port: number
  /** From now on nothing comes through, and nobody is told; or, again, everything does. */
  swallow(everything: boolean): void
  /** Cuts every connection. */
  cut(): void
  close(): Promise<void>
}

/** @param to the port of the server, on loopback */
export async function brokenNetwork(to: number): Promise<BrokenNetwork> {
  let swallowing = false
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [from, on] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes) => {
        if (!swallowing) on.write(bytes)
      })
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        on.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: address.port,
    swallow: (everything) => {
      swallowing = everything
    },
    cut,
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
