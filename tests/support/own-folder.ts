import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { end } from '../../server/database/local/neo4j-process.ts'
import { type RunningRecord, readRunning } from '../../server/database/local/running-record.ts'
import type { ProcessIdentity } from '../../server/process/identity.ts'
import { type Program, startProgram } from './program.ts'

/** A folder for each test, with the programs that it starts and the databases that these leave behind. */
export interface OwnFolder {
  path: string
  /** Starts a file of the repository; it is asked to stop when the test is over. */
  start(file: string, args: string[], env?: Record<string, string>): Program
  /** What runs on a data folder; its Neo4j is ended when the test is over. @throws when none runs */
  runningOn(dataFolder: string): RunningRecord
}

/** Gives each test of the file an empty folder, and ends what it started there. */
export function ownFolder(): OwnFolder {
  let programs: Program[] = []
  let databases: ProcessIdentity[] = []
  const folder: OwnFolder = {
    path: '',
    start(file, args, env) {
      const program = startProgram(file, args, env)
      programs.push(program)
      return program
    },
    runningOn(dataFolder) {
      const running = readRunning(dataFolder)
      if (!running) throw new Error(`no Neo4j runs on ${dataFolder}`)
      databases.push(running.neo4j)
      return running
    },
  }
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'ecomap-test-'))
    programs = []
    databases = []
  })
  afterEach(async () => {
    for (const { child, ending } of programs) {
      child.kill('SIGTERM')
      await ending
    }
    for (const database of databases) await end(database)
    rmSync(folder.path, { recursive: true, force: true })
  })
  return folder
}
