import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JarLock, LockedJar } from '../../server/database/local/jar-lock.ts'

/** How the repository answers for a jar: with it, with another of the same size, with half of it, or not at all. */
type Answer = 'right' | 'other' | 'cut' | 'missing'

/** A small Maven repository on loopback, and the lock of what it holds. */
export type JarRepository = {
  address: string
  lock: JarLock
  /** The answers to come for this file, first one first; then it is right. */
  answers: Map<string, Answer[]>
  /** The files that were asked for, in order. */
  asked: string[]
  close(): Promise<void>
}

const contentOf = (name: string) => Buffer.from(`the classes of ${name} `.repeat(4000))

function lockedJar(name: string): LockedJar {
  const content = contentOf(name)
  return {
    coordinates: `example.neo4j:${name}:1.0`,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}

function send(response: ServerResponse, content: Buffer, answer: Answer): void {
  if (answer === 'missing') {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-length': content.length })
  if (answer === 'right') response.end(content)
  else if (answer === 'other') response.end(Buffer.from(content).reverse())
  else response.write(content.subarray(0, content.length / 2), () => response.destroy())
}

/** Starts a repository with three jars. */
export async function startJarRepository(): Promise<JarRepository> {
  const names = ['alpha', 'beta', 'gamma']
  const answers = new Map<string, Answer[]>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const file = request.url?.split('/').at(-1) ?? ''
    asked.push(file)
    send(response, contentOf(file.replace('-1.0.jar', '')), answers.get(file)?.shift() ?? 'right')
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const jars = names.map(lockedJar)
  const bytes = jars.reduce((sum, jar) => sum + jar.size, 0)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven/`,
    lock: { version: '0.0.1', jars, digest: 'test', bytes },
    answers,
    asked,
    close: () =>
      new Promise((settle) => {
        server.closeAllConnections()
        server.close(() => settle())
      }),
  }
}
