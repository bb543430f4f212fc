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
import {
  AVERAGE_NETWORK,
  type GeneratedNetwork,
  generateNetworkText,
} from '../generated-network/generate-network.ts'
import { generatedParts } from '../generated-network/generated-parts.ts'
import type { BenchSetting } from '../harness/measurement.ts'
import { BENCH_FOLDER, ROOT } from './folders.ts'
import { type BenchNeo4j, openNeo4j } from './neo4j.ts'
import { runProgram } from './program.ts'
import { removeDataFolder } from './remove-data-folder.ts'

/** Children enough to show every shape that a record takes in the graph. */
const SHOWN = 40

/** Whose own cases the generated children are. */
const OWNER = 'social-worker'

/** The Neo4j with generated children, and how the product's processes find it. */
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
export async function openGeneratedSite(
  { say }: BenchSetting,
  network: GeneratedNetwork = AVERAGE_NETWORK,
): Promise<GeneratedSite> {
  const data = join(BENCH_FOLDER, `graph-${network.children}`)
  const stampFile = `${data}.stamp`
  const file = `${data}.json`
  const variables = { ECOMAP_DATA: data, ECOMAP_TODAY: network.asOf, ECOMAP_LOG_LEVEL: 'warn' }
  const stamp = stampOfGraph(network)
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    say(`Importing ${network.children} generated children, once.`)
    rmSync(stampFile, { force: true })
    await removeDataFolder(data)
    mkdirSync(BENCH_FOLDER, { recursive: true })
    await pipeline(Readable.from(generateNetworkText(network)), createWriteStream(file))
    await runProgram('server/exchange/import.command.ts', [file, '--for', OWNER], variables)
    rmSync(file)
    writeFileSync(stampFile, stamp)
  }
  const neo4j = await openNeo4j(data, say)
  return { neo4j, variables, close: () => neo4j.close() }
}

/** Changes with anything that makes the generated children look otherwise in the graph. */
function stampOfGraph(network: GeneratedNetwork): string {
  const hash = createHash('sha256').update(JSON.stringify(network))
  for (const file of globSync('cypher/schema/*.cypher', { cwd: ROOT }).sort())
    hash.update(readFileSync(join(ROOT, file)))
  for (const part of generatedParts({ ...network, children: SHOWN })) hash.update(JSON.stringify(part))
  return hash.digest('hex')
}
