import { rmSync } from 'node:fs'
import { end } from '../../server/database/local/neo4j-process.ts'
import { readRunning } from '../../server/database/local/running-record.ts'

/** Removes a data folder of the bench, and ends the Neo4j that a killed bench has left running on it. */
export async function removeDataFolder(folder: string): Promise<void> {
  const left = readRunning(folder)
  if (left) await end(left.neo4j)
  rmSync(folder, { recursive: true, force: true })
}
