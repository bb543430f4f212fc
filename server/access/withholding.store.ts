import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { usedGrants } from './used-grants.ts'
import { noteSeen, type Viewer } from './viewer.ts'

const withhold = namedQuery('access/withhold')
const end = namedQuery('access/end-withholding')
const ofChildren = namedQuery('access/withholdings')
const readers = namedQuery('access/readers')

const reader = z.object({ id: z.string(), name: z.string() })
const seen = { child: z.string(), grants: usedGrants }
const seenRow = z.object(seen)
const withholding = z.object({
  id: z.string(),
  item: z.string(),
  reason: z.string(),
  hidesExistence: z.boolean(),
  fromReaders: z.boolean(),
  byName: z.string(),
  at: z.string(),
  exceptFor: z.array(reader),
  notFor: z.array(z.string()),
})
const withholdingRow = z.object({ ...seen, withholding })
const readersRow = z.object({ ...seen, readers: z.array(reader) })

/** Something withheld of a child's record. */
export type Withholding = z.output<typeof withholding>
/** Somebody who may see a child. */
export type Reader = z.output<typeof reader>

/** A withholding that is to be written. */
export interface NewWithholding {
  id: string
  child: string
  item: string
  exceptFor: readonly string[]
  notFor: readonly string[]
  properties: {
    reason: string
    hidesExistence: boolean
    fromReaders: boolean
    by: string
    byName: string
    at: string
  }
}

/** @returns whether the viewer may see the child */
export async function writeWithholding(
  database: Database,
  viewer: Viewer,
  told: NewWithholding,
): Promise<boolean> {
  return noted(viewer, await database.write(viewer, withhold, { ...told }, seenRow))
}

/** @returns whether there is such a withholding that the viewer sees */
export async function writeEnd(
  database: Database,
  viewer: Viewer,
  told: { id: string; child: string; at: string },
): Promise<boolean> {
  const by = { by: viewer.id, byName: viewer.name }
  return noted(viewer, await database.write(viewer, end, { ...told, ...by }, seenRow))
}

/** What is withheld of each of these children, the first one first. */
export async function readWithholdings(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
): Promise<Map<string, Withholding[]>> {
  const rows = await database.read(viewer, ofChildren, { children }, withholdingRow)
  noted(viewer, rows)
  const found = Map.groupBy(rows, ({ child }) => child)
  return new Map([...found].map(([child, all]) => [child, all.map((row) => row.withholding)]))
}

/** Who may see each of these children, by name. */
export async function readReaders(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
): Promise<Map<string, Reader[]>> {
  const rows = await database.read(viewer, readers, { children }, readersRow)
  noted(viewer, rows)
  return new Map(rows.map((row) => [row.child, row.readers]))
}

function noted(viewer: Viewer, rows: readonly z.output<typeof seenRow>[]): boolean {
  for (const { child, grants } of rows) noteSeen(viewer, child, grants)
  return rows.length > 0
}
