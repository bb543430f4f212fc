import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { LockedJar } from './jar-lock.ts'

// A CommonJS package whose default Node and vite read differently through `import`.
const require = createRequire(import.meta.url)
const { default: artifactUrl } = require('mvn-artifact-url') as typeof import('mvn-artifact-url')

/** A repository that is silent for this long (milliseconds) is taken to be gone. */
const silence = 20_000

/** What came is not what is locked: trying again would not help. */
export class WrongContent extends Error {
  override name = 'WrongContent'
}

type Artifact = { groupId: string; artifactId: string; version: string; classifier: string | undefined }

function artifactOf({ coordinates }: LockedJar): Artifact {
  const parts = coordinates.split(':')
  const [groupId = '', artifactId = ''] = parts
  return {
    groupId,
    artifactId,
    version: parts.at(-1) ?? '',
    classifier: parts.length === 5 ? parts[3] : undefined,
  }
}

/** The file that a jar is kept in. */
export function jarFile(jar: LockedJar): string {
  const { artifactId, version, classifier } = artifactOf(jar)
  return `${[artifactId, version, classifier].filter(Boolean).join('-')}.jar`
}

function failureOf(error: unknown): Error {
  const reason = error instanceof Error ? error : new Error(String(error))
  return reason.message === 'fetch failed' && reason.cause instanceof Error ? reason.cause : reason
}

/**
 * Fetches one jar into `folder`, under a name of its own until its size and SHA-256 are found right.
 * `repository` is the address of a Maven repository, Maven Central when absent; `onBytes` is told what has come.
 * Aborting `signal` ends it with the signal's reason.
 * @throws WrongContent when it came whole and is another; an `Error` with the network's reason otherwise
 */
export async function fetchJar(
  jar: LockedJar,
  folder: string,
  repository: string | undefined,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const address = await artifactUrl(artifactOf(jar), repository)
  const target = join(folder, jarFile(jar))
  const draft = `${target}.part`
  const hash = createHash('sha256')
  const silent = new AbortController()
  const watch = setTimeout(() => silent.abort(), silence)
  let received = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      watch.refresh()
      hash.update(chunk)
      received += chunk.length
      onBytes(chunk.length)
      done(null, chunk)
    },
  })
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, silent.signal]) })
    if (!response.ok || !response.body) throw new Error(`the answer was ${response.status}`)
    await pipeline(Readable.fromWeb(response.body as WebStream), measure, createWriteStream(draft))
    if (received < jar.size) throw new Error(`the download was cut at ${received} of ${jar.size} bytes`)
    if (received !== jar.size || hash.digest('hex') !== jar.sha256) {
      throw new WrongContent(`${jar.coordinates} is not the file that was locked (its SHA-256 is another)`)
    }
    await rename(draft, target)
  } catch (error) {
    onBytes(-received)
    await rm(draft, { force: true })
    signal.throwIfAborted()
    if (silent.signal.aborted) throw new Error(`no answer for ${silence / 1000} seconds`)
    throw failureOf(error)
  } finally {
    clearTimeout(watch)
  }
}
