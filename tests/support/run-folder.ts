import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { end } from '../../server/database/local/neo4j-process.ts'
import { readRunning } from '../../server/database/local/running-record.ts'
import { isRunning, ownIdentity, type ProcessIdentity } from '../../server/process/identity.ts'

const parent = resolve('.test')
const ownerFile = 'test-run.json'

function ownerOf(folder: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, ownerFile), 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}

/** Ends and removes what test runs that were killed have left: their Neo4j, their folders. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name)
    const owner = ownerOf(folder)
    if (!owner || isRunning(owner)) continue
    const left = readRunning(folder)
    if (left) await end(left.neo4j)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An empty data folder (absolute path) of this test run's own, below `.test`; the one who asks removes it. */
export async function makeRunFolder(kind: string): Promise<string> {
  mkdirSync(parent, { recursive: true })
  await sweep()
  const folder = mkdtempSync(join(parent, `${kind}-`))
  writeFileSync(join(folder, ownerFile), JSON.stringify(ownIdentity()))
  return folder
}
