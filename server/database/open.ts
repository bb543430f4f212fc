import type { Viewer } from '../access/viewer.ts'
import type { Environment } from '../environment.ts'
import { finishLargeImport } from '../exchange/large-import.ts'
import { CommandFailure } from '../process/failure.ts'
import type { Progress } from '../process/progress.ts'
import { type Database, type DatabaseAddress, openDatabase } from './database.ts'
import { DatabaseError } from './database-error.ts'
import { failureOf } from './database-failure.ts'
import { openLocalNeo4j } from './local/local-neo4j.ts'
import { migrate } from './migrations/migrate.ts'

/** The database of this site, migrated and ready. */
export type OpenedDatabase = {
  database: Database
  /** Whether it is the product's own Neo4j on its data folder, and not one that was given by `NEO4J_URI`. */
  isLocal: boolean
  /** Settles when the product's own Neo4j has ended without having been asked to; never for a given one. */
  ended: Promise<void>
  /** Closes the door, and stops the product's own Neo4j unless another command still uses it. */
  close(): Promise<void>
}

/**
 * Opens the database that the environment names, the same way for the server and for every command: a Neo4j that was
 * given, or else the product's own, started when it does not run.
 *
 * @param signal aborted when the command is asked to stop meanwhile
 * @throws CommandFailure with one sentence on what is wrong and what to do
 */
export async function openSiteDatabase(
  environment: Environment,
  viewer: Viewer,
  progress: Progress,
  signal?: AbortSignal,
): Promise<OpenedDatabase> {
  if (environment.neo4j) {
    const database = await openReady(environment.neo4j, viewer, progress, signal)
    return { database, isLocal: false, ended: new Promise(() => {}), close: () => database.close() }
  }
  const { dataFolder, cacheFolder, javaHome, mavenRepository: repository, neo4jHeap: heap } = environment
  const neo4j = await openLocalNeo4j({
    dataFolder,
    cacheFolder,
    javaHome,
    repository,
    heap,
    progress,
    signal,
  })
  try {
    const database = await openReady(neo4j, viewer, progress, signal)
    return {
      database,
      isLocal: true,
      ended: neo4j.ended,
      close: async () => {
        await database.close()
        await neo4j.stop()
      },
    }
  } catch (error) {
    await neo4j.stop()
    throw error
  }
}

async function openReady(
  address: DatabaseAddress,
  viewer: Viewer,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<Database> {
  const database = openDatabase(address)
  try {
    await migrate(database, viewer)
    await finishLargeImport(database, viewer, { progress, signal })
    return database
  } catch (error) {
    await database.close()
    throw error instanceof DatabaseError ? asCommandFailure(error, address) : error
  }
}

function asCommandFailure(error: DatabaseError, { uri, username }: DatabaseAddress): Error {
  if (error.fault === 'unreachable' || error.fault === 'deadline') {
    return new CommandFailure(
      `No Neo4j answers at ${uri}: start it, or set NEO4J_URI (and NEO4J_DATABASE, if given) to one that runs.`,
    )
  }
  if (error.fault === 'credentials') {
    return new CommandFailure(
      `The Neo4j at ${uri} refuses the user ${username} with this password: set NEO4J_USERNAME and NEO4J_PASSWORD, and see that this user may change the schema.`,
    )
  }
  return failureOf(error)
}
