import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { exclusively } from '../../process/exclusive.ts'
import { CommandFailure } from '../../process/failure.ts'
import type { Progress } from '../../process/progress.ts'
import { fetchJar, jarFile, WrongContent } from './fetch-jar.ts'
import type { JarLock, LockedJar } from './jar-lock.ts'

/** Where jars come from: a Maven repository's address (Maven Central when absent); and who is told, and who may stop it. */
export type JarSource = { repository: string | undefined; progress: Progress; signal: AbortSignal }

const atOnce = 8
const tries = 3

async function hasSize(folder: string, jar: LockedJar): Promise<boolean> {
  const found = await stat(join(folder, jarFile(jar))).catch(() => undefined)
  return found?.size === jar.size
}

async function isRight(folder: string, jar: LockedJar): Promise<boolean> {
  if (!(await hasSize(folder, jar))) return false
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(folder, jarFile(jar))), hash)
  return hash.digest('hex') === jar.sha256
}

/** Whether every jar is there in its right size. They were hashed before the folder got its name. */
async function isComplete(folder: string, lock: JarLock): Promise<boolean> {
  return (await Promise.all(lock.jars.map((jar) => hasSize(folder, jar)))).every(Boolean)
}

async function fetchWithPatience(
  jar: LockedJar,
  folder: string,
  source: JarSource,
  onBytes: (bytes: number) => void,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchJar(jar, folder, source.repository, onBytes, source.signal)
    } catch (error) {
      source.signal.throwIfAborted()
      if (error instanceof WrongContent || attempt === tries) throw error
    }
  }
}

function explain(
  error: unknown,
  jar: LockedJar,
  lock: JarLock,
  repository: string | undefined,
): CommandFailure {
  const source = repository ?? 'Maven Central'
  if (error instanceof WrongContent) {
    return new CommandFailure(
      `Neo4j ${lock.version} was not installed: ${error.message}, as it came from ${source}; nothing of it is used. Try again, and if it stays so, have whoever runs that repository or the network between look at it.`,
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new CommandFailure(
    `Neo4j ${lock.version} could not be fetched from ${source}: ${jar.coordinates}: ${reason}. Check the network and run the same command again (what has come is kept), or set ECOMAP_MAVEN_REPOSITORY to the address of a Maven repository that this machine reaches.`,
  )
}

async function fetchAll(folder: string, lock: JarLock, source: JarSource): Promise<void> {
  const { progress } = source
  const megabytes = Math.round(lock.bytes / 1e6)
  progress.say(`Fetching Neo4j ${lock.version} Community (${lock.jars.length} files, ${megabytes} MB), once.`)
  let received = 0
  const onBytes = (bytes: number) => {
    received += bytes
    progress.advance('Fetching Neo4j', received, lock.bytes)
  }
  const waiting = [...lock.jars]
  let failure: CommandFailure | undefined
  const work = async () => {
    for (let jar = waiting.shift(); jar && !failure; jar = waiting.shift()) {
      try {
        if (await isRight(folder, jar)) onBytes(jar.size)
        else await fetchWithPatience(jar, folder, source, onBytes)
      } catch (error) {
        failure ??= explain(error, jar, lock, source.repository)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  source.signal.throwIfAborted()
  if (failure) throw failure
}

/**
 * The folder with Neo4j's jars, fetched when they are not there: into a folder that has another name until every
 * jar in it has its locked size and SHA-256. On later calls sizes alone are compared; a damaged folder is fetched
 * again, keeping what is right.
 * @throws CommandFailure when the repository cannot be reached or gives other files
 */
export async function provideJars(lock: JarLock, cacheFolder: string, source: JarSource): Promise<string> {
  const folder = join(cacheFolder, `neo4j-${lock.version}-${lock.digest}`)
  if (await isComplete(folder, lock)) return folder
  await mkdir(cacheFolder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(
      `Neo4j is kept in ${cacheFolder}, which cannot be made (${error.code}). Make it writable, or set ECOMAP_CACHE to a folder that is.`,
    )
  })
  const fetching = async () => {
    if (await isComplete(folder, lock)) return
    const draft = `${folder}.partial`
    await rename(folder, draft).catch(() => mkdir(draft, { recursive: true }))
    await fetchAll(draft, lock, source)
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
  }
  await exclusively(`${folder}.fetching`, fetching, () =>
    source.progress.say('Another Ecomap is fetching Neo4j; waiting for it.'),
  )
  return folder
}
