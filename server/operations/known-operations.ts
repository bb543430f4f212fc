import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { CommandFailure } from '../process/failure.ts'

/** The operations of the product's own client, which it names by ids and never sends. */
export interface KnownOperations {
  /** The document with this id; nothing when there is none such. */
  documentOf(id: string): string | undefined
}

const listSchema = z
  .record(z.string(), z.string())
  .refine((list) => Object.entries(list).every(([id, document]) => id === idOf(document)))

/** The id of a document: a SHA-256 hex document identifier, as appendix A of GraphQL over HTTP has it. */
export function idOf(document: string): string {
  return `sha256:${createHash('sha256').update(document).digest('hex')}`
}

/**
 * The operations in the list that was made together with the client; none when the client has not been built.
 * @throws CommandFailure when the list is not of its form, or an id is not that of its document
 */
export function readOperations(file: string): KnownOperations {
  const list = existsSync(file) ? readList(file) : new Map<string, string>()
  if (!list)
    throw new CommandFailure(`${file} is not as it was made: delete it and build the client with npm start.`)
  return { documentOf: (id) => list.get(id) }
}

/**
 * Besides known operations those in a list that is written while the product runs: of a client that is being worked on.
 * It is read when an operation is asked for that is not known; while it is half written it holds what it held before.
 */
export function withOperationsBeingMade(known: KnownOperations, file: string): KnownOperations {
  let writtenAt: number | undefined
  let list: ReadonlyMap<string, string> = new Map()
  return {
    documentOf(id) {
      const document = known.documentOf(id) ?? list.get(id)
      if (document !== undefined) return document
      const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs
      if (at === undefined || at === writtenAt) return undefined
      const read = readList(file)
      if (read) {
        writtenAt = at
        list = read
      }
      return list.get(id)
    },
  }
}

function readList(file: string): Map<string, string> | undefined {
  try {
    return new Map(Object.entries(listSchema.parse(JSON.parse(readFileSync(file, 'utf8')))))
  } catch {
    return undefined
  }
}
