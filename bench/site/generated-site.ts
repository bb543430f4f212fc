import { createHash } from 'node:crypto'
import {
  createWriteStream,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AVERAGE_NETWORK, generateNetworkText } from '../generated-network/generate-network.ts'
import { generatedParts } from '../generated-network/generated-parts.ts'
import type { BenchSetting } from '../harness/measurement.ts'
import { BENCH_FOLDER, ROOT } from './folders.ts'
import { type BenchNeo4j, openNeo4j } from './neo4j.ts'
import { runProgram } from './program.ts'
import { removeDataFolder } from './remove-data-folder.ts'

const DATA = join(BENCH_FOLDER, 'graph')
const STAMP = join(BENCH_FOLDER, 'graph.stamp')
const FILE = join(BENCH_FOLDER, 'generated.json')

/** Children enough to show every shape that a record takes in the graph. */
const SHOWN = 40

/** The Neo4j with the 5,000 generated children, and how the product's processes find it. */
export interface GeneratedSite {
  neo4j: BenchNeo4j
  /** The variables with which the product runs on it. */
  variables: Record<string, string>
  close(): Promise<void>
}

/**
 * Opens the generated children's Neo4j. They are imported once, by the product's own command, and kept until
 * anything that they are made by changes.
 */
export async function openGeneratedSite({ say }: BenchSetting): Promise<GeneratedSite> {
  const variables = { ECOMAP_DATA: DATA, ECOMAP_TODAY: AVERAGE_NETWORK.asOf, ECOMAP_LOG_LEVEL: 'warn' }
  const stamp = stampOfGraph()
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
    say(`Importing ${AVERAGE_NETWORK.children} generated children, once.`)
    rmSync(STAMP, { force: true })
    await removeDataFolder(DATA)
    mkdirSync(BENCH_FOLDER, { recursive: true })
    await pipeline(Readable.from(generateNetworkText(AVERAGE_NETWORK)), createWriteStream(FILE))
    await runProgram('server/exchange/import.command.ts', [FILE], variables)
    rmSync(FILE)
    writeFileSync(STAMP, stamp)
  }
  const neo4j = await openNeo4j(DATA, say)
  return { neo4j, variables, close: () => neo4j.close() }
}

/** Changes with anything that makes the generated children look otherwise in the graph. */
function stampOfGraph(): string {
  const hash = createHash('sha256').update(JSON.stringify(AVERAGE_NETWORK))
  for (const file of globSync('cypher/schema/*.cypher', { cwd: ROOT }).sort())
    hash.update(readFileSync(join(ROOT, file)))
  for (const part of generatedParts({ ...AVERAGE_NETWORK, children: SHOWN }))
    hash.update(JSON.stringify(part))
  return hash.digest('hex')
}
