import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isRunning } from '../../process/identity.ts'

const identity = z.object({ pid: z.int().positive(), startedAt: z.string() })

const runningRecord = z.object({
  neo4j: identity,
  port: z.int().positive(),
  password: z.string(),
  /** The processes of ours that use it; the last one to leave stops it. */
  users: z.array(identity),
})

/** What `neo4j.lock` in the data folder says of the Neo4j that runs on it. */
export type RunningRecord = z.infer<typeof runningRecord>

const recordFile = (dataFolder: string) => join(dataFolder, 'neo4j.lock')

/** The Neo4j that runs on this data folder now, with the users that still live; undefined when none does. */
export function readRunning(dataFolder: string): RunningRecord | undefined {
  try {
    const record = runningRecord.parse(JSON.parse(readFileSync(recordFile(dataFolder), 'utf8')))
    return isRunning(record.neo4j) ? { ...record, users: record.users.filter(isRunning) } : undefined
  } catch {
    // None, or one cut short by a power failure: it then says nothing of any process.
    return undefined
  }
}

/** Writes the record whole or not at all, readable by its owner alone. */
export function writeRunning(dataFolder: string, record: RunningRecord): void {
  const draft = `${recordFile(dataFolder)}.new`
  writeFileSync(draft, JSON.stringify(record, undefined, 2), { mode: 0o600 })
  renameSync(draft, recordFile(dataFolder))
}

/** Takes the record away, once its Neo4j has ended. */
export function clearRunning(dataFolder: string): void {
  rmSync(recordFile(dataFolder), { force: true })
}
