import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { prepareDataFolder } from '../../process/data-folder.ts'
import { exclusively } from '../../process/exclusive.ts'
import { CommandFailure } from '../../process/failure.ts'
import { isRunning, ownIdentity, type ProcessIdentity } from '../../process/identity.ts'
import { type Progress, whileSaying } from '../../process/progress.ts'
import { memoryFor, writeConfiguration } from './configuration.ts'
import { readJarLock } from './jar-lock.ts'
import { provideJars } from './jars.ts'
import { findJava } from './java.ts'
import { javaOptions } from './java-command.ts'
import { archiveDraft, end, keepArchive, lastErrors, launch } from './neo4j-process.ts'
import { providePassword } from './password.ts'
import { answersWithin, freePort } from './readiness.ts'
import { clearRunning, type RunningRecord, readRunning, writeRunning } from './running-record.ts'

/** Seconds that a start may take: a large database that was killed in the middle of writing recovers first. */
const startPatience = 300

export type LocalNeo4jOptions = {
  /** Where the product keeps its data; made when it is not there. */
  dataFolder: string
  /** Where what was fetched is kept, for every data folder and check-out of this user. */
  cacheFolder: string
  progress: Progress
  /** The address of a Maven repository of the user's own; Maven Central when absent. */
  repository?: string
  /** The home of the Java to use; the path's `java` when absent. */
  javaHome?: string
  /** The most memory for its heap, MiB; a share of the machine's when absent. */
  heap?: number
  /** More options for Java, after ours. */
  javaExtra?: string[]
  /** More settings of Neo4j, over ours. */
  settings?: Record<string, string>
  /** Aborted when the command is asked to stop while Neo4j is being fetched or started. */
  signal?: AbortSignal
}

export type LocalNeo4j = {
  /** A `bolt://` address on loopback. */
  uri: string
  username: string
  password: string
  /** Whether this call started it; false when it ran already, for another command on the same data folder. */
  startedByUs: boolean
  /** Settles when Neo4j has ended without having been asked to by `stop`. */
  ended: Promise<void>
  /** Leaves it; the last command to leave stops it, in order, and then this waits until it has ended. */
  stop(): Promise<void>
}

type Installation = { java: string; options: string[]; archive: string; home: string; dataFolder: string }

async function install(options: LocalNeo4jOptions, signal: AbortSignal): Promise<Installation> {
  const dataFolder = resolve(options.dataFolder)
  const lock = readJarLock()
  prepareDataFolder(dataFolder, lock.version)
  const java = await findJava(options.javaHome)
  const { repository, progress } = options
  const jarFolder = await provideJars(lock, resolve(options.cacheFolder), { repository, progress, signal })
  const home = join(dataFolder, 'neo4j')
  await mkdir(join(home, 'logs'), { recursive: true, mode: 0o700 })
  return { java: java.command, ...javaOptions(java, lock, jarFolder), home, dataFolder }
}

async function startOn(
  port: number,
  setup: Installation,
  options: LocalNeo4jOptions,
  signal: AbortSignal,
): Promise<RunningRecord> {
  const { home, archive } = setup
  const memory = memoryFor()
  await writeConfiguration(home, port, memory.pageCache, options.settings)
  const password = await providePassword(setup.dataFolder, home, {
    command: setup.java,
    options: setup.options,
  })
  await rm(join(home, 'logs', 'neo4j.log'), { force: true })
  signal.throwIfAborted()
  const archiving = existsSync(archive) ? [] : [`-XX:ArchiveClassesAtExit=${archiveDraft(archive, home)}`]
  const javaSettings = [
    ...setup.options,
    ...archiving,
    `-Xmx${options.heap ?? memory.heap}m`,
    ...(options.javaExtra ?? []),
  ]
  const neo4j = launch(setup.java, javaSettings, home)
  if (!neo4j)
    throw new CommandFailure(
      `Neo4j could not be started: ${setup.java} does not run. ${await lastErrors(home)}`,
    )
  const record: RunningRecord = { neo4j, port, password, users: [] }
  writeRunning(setup.dataFolder, record)
  try {
    if (await answersWithin(startPatience, port, password, () => isRunning(neo4j), signal)) return record
    throw new CommandFailure(
      `Neo4j did not start on ${home}: ${(await lastErrors(home)) || 'it gave no reason'}. Its full account is in ${join(home, 'logs')}.`,
    )
  } catch (error) {
    await end(neo4j)
    clearRunning(setup.dataFolder)
    throw error
  }
}

async function start(
  setup: Installation,
  options: LocalNeo4jOptions,
  signal: AbortSignal,
): Promise<RunningRecord> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOn(await freePort(), setup, options, signal)
    } catch (error) {
      // Between finding a free port and taking it, another program may have taken it.
      const portTaken = /BindException|Address already in use/.test(await lastErrors(setup.home))
      if (!portTaken || attempt === 3) throw error
    }
  }
}

/** A live Neo4j on this data folder: one that another command uses, or one that a killed command has left behind. */
async function adopt(
  setup: Installation,
  options: LocalNeo4jOptions,
  signal: AbortSignal,
): Promise<RunningRecord | undefined> {
  const record = readRunning(setup.dataFolder)
  if (!record) return undefined
  options.progress.say(
    record.users.length > 0
      ? 'Using the Neo4j that is running on this data folder.'
      : 'Taking over the Neo4j that was left running.',
  )
  const alive = () => isRunning(record.neo4j)
  if (await answersWithin(startPatience, record.port, record.password, alive, signal)) return record
  await end(record.neo4j)
  return undefined
}

function endOf(neo4j: ProcessIdentity, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (stopped.aborted) clearInterval(watch)
      else if (!isRunning(neo4j)) {
        clearInterval(watch)
        resolve()
      }
    }, 500).unref()
  })
}

async function leave(record: RunningRecord, own: ProcessIdentity, setup: Installation, progress: Progress) {
  const running = readRunning(setup.dataFolder)
  if (running && running.neo4j.startedAt === record.neo4j.startedAt) {
    const place = running.users.findIndex((user) => user.pid === own.pid && user.startedAt === own.startedAt)
    const users = running.users.toSpliced(place, place < 0 ? 0 : 1)
    if (users.length > 0) return writeRunning(setup.dataFolder, { ...running, users })
  }
  const isFirst = !existsSync(setup.archive)
  const label = `Stopping Neo4j${isFirst ? ', and keeping what makes its next start quick' : ''}`
  await whileSaying(progress, label, () => end(record.neo4j))
  clearRunning(setup.dataFolder)
  await keepArchive(setup.archive, setup.home)
}

/**
 * Opens the product's own Neo4j on a data folder: fetches it when it was not yet, starts it when it does not run,
 * and otherwise joins the one that runs. Settles when it answers queries.
 * @throws CommandFailure with one sentence when something is missing that a person can provide: Java 17, the
 *   network, a writable folder; and with the signal's reason when that is aborted
 */
export async function openLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const signal = options.signal ?? new AbortController().signal
  const setup = await install(options, signal)
  const own = ownIdentity()
  const turn = join(setup.dataFolder, 'neo4j.turn')
  const opening = async () => {
    const adopted = await adopt(setup, options, signal)
    const record =
      adopted ?? (await whileSaying(options.progress, 'Starting Neo4j', () => start(setup, options, signal)))
    writeRunning(setup.dataFolder, { ...record, users: [...record.users, own] })
    return { record, startedByUs: !adopted }
  }
  const { record, startedByUs } = await exclusively(turn, opening, () =>
    options.progress.say(
      'Another command is starting or stopping Neo4j on this data folder; waiting for it.',
    ),
  )
  const stopped = new AbortController()
  return {
    uri: `bolt://127.0.0.1:${record.port}`,
    username: 'neo4j',
    password: record.password,
    startedByUs,
    ended: endOf(record.neo4j, stopped.signal),
    stop: async () => {
      if (stopped.signal.aborted) return
      stopped.abort()
      await exclusively(turn, () => leave(record, own, setup, options.progress))
    },
  }
}
