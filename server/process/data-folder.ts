import { accessSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CommandFailure } from './failure.ts'

/** How this version of the product lays out a data folder; raised when an older version could not read it. */
const layout = 1

const marker = z.object({ layout: z.int().positive(), neo4j: z.string() })

function isNewer(version: string, than: string): boolean {
  const [theirs, ours] = [version, than].map((text) => text.split('.').map(Number))
  for (const [index, part] of (theirs ?? []).entries()) {
    const difference = part - (ours?.[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

/** Makes the data folder (absolute path), or says why it cannot be written to. */
export function makeWritable(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    if (!statSync(dataFolder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    accessSync(dataFolder, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CommandFailure(
      `Ecomap keeps its data in ${dataFolder}, and cannot write there (${code}). Make it a folder that you may write to, or set ECOMAP_DATA to one.`,
    )
  }
}

/**
 * Makes the data folder (absolute path) ready: there, writable, and not written by a newer version of the product.
 * @throws CommandFailure otherwise
 */
export function prepareDataFolder(dataFolder: string, neo4jVersion: string): void {
  makeWritable(dataFolder)
  const file = join(dataFolder, 'ecomap-data.json')
  const ours = { layout, neo4j: neo4jVersion }
  let found: z.infer<typeof marker> = ours
  try {
    found = marker.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // A folder that is new, or whose marker was cut short.
  }
  if (found.layout > layout || isNewer(found.neo4j, neo4jVersion)) {
    throw new CommandFailure(
      `The data in ${dataFolder} was written by a newer version of Ecomap (data layout ${found.layout}, Neo4j ${found.neo4j}; this version has layout ${layout}, Neo4j ${neo4jVersion}). Run that version, or set ECOMAP_DATA to another folder.`,
    )
  }
  writeFileSync(file, `${JSON.stringify(ours)}\n`, { mode: 0o600 })
}
