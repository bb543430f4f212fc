import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const putPart = namedQuery('exchange/put-import-part')
const part = namedQuery('exchange/import-part')
const current = namedQuery('exchange/current-import')
const decide = namedQuery('exchange/decide-import')
const showChildren = namedQuery('exchange/show-children')
const end = namedQuery('exchange/end-import')
const forgetParts = namedQuery('exchange/forget-import-parts')

const noRow = z.never()
const journalRow = z.object({
  size: z.number().nullable(),
  prefix: z.string().nullable(),
  days: z.number().nullable(),
  hasParts: z.boolean(),
})

/** A large import that was decided: the bytes of its file, its ids' prefix, and by how many days it is moved. */
export type DecidedImport = { size: number; prefix: string; days: number }

/** What large imports have left behind: the one that was decided and not yet written to its end, and any parts of files. */
export async function readJournal(
  database: Database,
  viewer: Viewer,
): Promise<{ decided: DecidedImport | undefined; hasParts: boolean }> {
  const [row] = await database.read(viewer, current, {}, journalRow)
  const { size, prefix, days, hasParts } = row ?? {}
  const isDecided = typeof size === 'number' && typeof prefix === 'string' && typeof days === 'number'
  return { decided: isDecided ? { size, prefix, days } : undefined, hasParts: hasParts ?? false }
}

export async function putImportPart(
  database: Database,
  viewer: Viewer,
  number: number,
  bytes: Uint8Array,
): Promise<void> {
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  await database.write(viewer, putPart, { number, bytes: signed }, noRow)
}

/** Undefined after the last. */
export async function importPart(
  database: Database,
  viewer: Viewer,
  number: number,
): Promise<Uint8Array | undefined> {
  const row = z.object({ bytes: z.instanceof(Int8Array) })
  const [found] = await database.read(viewer, part, { number }, row)
  return found && new Uint8Array(found.bytes.buffer, found.bytes.byteOffset, found.bytes.length)
}

/** @param children the ids of the children on file whose records the import touches */
export async function decideImport(
  database: Database,
  viewer: Viewer,
  decided: DecidedImport,
  children: readonly string[],
): Promise<void> {
  await database.write(viewer, decide, { ...decided, children }, noRow)
}

/** Lets all children be seen who wait for the import to be written, new ones and those on file. */
export async function endImport(unit: UnitOfWork): Promise<void> {
  await unit.run(showChildren, {}, noRow)
  await unit.run(end, {}, noRow)
}

/** Deletes the parts of an import that was written to its end, or never decided. */
export async function forgetImportParts(database: Database, viewer: Viewer): Promise<void> {
  const row = z.object({ forgotten: z.number() })
  for (;;) {
    const [found] = await database.write(viewer, forgetParts, {}, row)
    if (!found?.forgotten) return
  }
}
