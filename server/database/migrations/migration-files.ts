import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One numbered change of the graph's shape or data, applied once to each graph. */
export type Migration = {
  number: number
  /** The name of its file, without the ending. */
  name: string
  /** SHA-256 of its text, in hexadecimal. */
  checksum: string
  /** Each is run by itself; since a start may be cut off after any of them, each can be run again. */
  statements: string[]
}

const SCHEMA = fileURLToPath(new URL('../../../cypher/schema/', import.meta.url))
const FILE = /^(\d{3})-[a-z0-9-]+\.cypher$/

/**
 * The migrations of a folder, in their order.
 *
 * @throws when a name isn't `NNN-name.cypher` or when the numbers don't run 1, 2, 3 …
 */
export function readMigrations(folder: string = SCHEMA): Migration[] {
  return readdirSync(folder)
    .sort()
    .map((file, index) => {
      const number = Number(FILE.exec(file)?.[1])
      if (number !== index + 1) throw new Error(`${file}: the next migration is number ${index + 1}`)
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      const checksum = createHash('sha256').update(text).digest('hex')
      return { number, name: file.slice(0, -'.cypher'.length), checksum, statements: statementsOf(text) }
    })
}

function statementsOf(text: string): string[] {
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

const CREATES = /^CREATE\s+(?:CONSTRAINT|(?:FULLTEXT |TEXT |POINT |LOOKUP )?INDEX)\s+(\w+)\s/
const DROPS = /^DROP\s+(?:CONSTRAINT|INDEX)\s+(\w+)/

/** The constraints and indexes that stand after these migrations: the name of each, and the statement that makes it. */
export function schemaAfter(migrations: readonly Migration[]): Map<string, string> {
  const schema = new Map<string, string>()
  for (const statement of migrations.flatMap(({ statements }) => statements)) {
    const created = CREATES.exec(statement)?.[1]
    const dropped = DROPS.exec(statement)?.[1]
    if (created) schema.set(created, statement)
    if (dropped) schema.delete(dropped)
  }
  return schema
}
