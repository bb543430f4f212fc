import { z } from 'zod'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { usedGrants } from '../access/used-grants.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const places = namedQuery('recording/places')
const versions = namedQuery('recording/versions')
const change = namedQuery('recording/change')
const around = namedQuery('recording/around')
const keepChange = namedQuery('recording/keep-change')
const leadingTo = namedQuery('recording/leading-to')
const namingEntry = namedQuery('recording/naming-entry')
const keptFor = namedQuery('recording/kept-for')
const versionTies = namedQuery('recording/version-ties')
const sign = namedQuery('recording/sign')
const signed = namedQuery('recording/signed')
const history = namedQuery('recording/history')
const ownChanges = namedQuery('recording/own-changes')
const becomePart = namedQuery('recording/become-part')
const beApart = namedQuery('recording/be-apart')

const namingRow = z.object({
  teams: z.number(),
  professionals: z.number(),
  panels: z.number(),
  isAroundChild: z.boolean(),
})

const placeRow = z.object({ child: z.string(), grants: usedGrants })
const writtenBy = { byName: z.string().nullable(), at: z.string().nullable() }
const versionRow = z.object({ id: z.string(), version: z.number(), ...writtenBy, isVoided: z.boolean() })
const signature = z.object({ id: z.string(), version: z.number(), ...writtenBy })
const signedRow = signature.extend({ child: z.string(), grants: usedGrants })
const revision = z.object({
  id: z.string(),
  list: z.enum(LIST_NAMES),
  version: z.number(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

const madeRow = revision.extend({
  around: z.number(),
  merged: z.tuple([z.string(), z.string()]).nullable(),
})

const pastRow = placeRow.extend({
  kind: z.enum(['record', 'merge', 'void', 'undo']),
  byName: z.string(),
  at: z.string(),
  why: z.string().nullable(),
  list: z.enum(LIST_NAMES),
  version: z.number(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

const ownChangeRow = placeRow.extend({
  key: z.string(),
  kind: z.enum(['record', 'void', 'undo']),
  at: z.string(),
  undoes: z.string().nullable(),
  records: z.array(
    z.object({ id: z.string(), list: z.enum(LIST_NAMES), isNew: z.boolean(), isOnFile: z.boolean() }),
  ),
})

/** How often a record has been written anew, and who wrote it last here, when, as an ISO 8601 instant. */
export type Signature = z.output<typeof signature>
/** As {@link Signature}, also of what is on file no more. */
export type Version = z.output<typeof versionRow>
/** What a change made of one record: its canonical form before and after, as JSON; nothing where it was, or is, not on file. */
export type Revision = z.output<typeof revision>

/** What a change made of a record, with who made it, when and why. */
export type Past = z.output<typeof pastRow>

/** What a user has changed around a child, and of which records. */
export type MadeChange = z.output<typeof ownChangeRow>
/** The ids of two entries of the directory of which the other became part of the one that stays. */
export type Merged = [keep: string, gone: string]

/** What is kept of a change. */
export interface KeptChange {
  key: string
  kind: 'record' | 'merge' | 'void' | 'undo'
  /** The key of the change that it undoes. */
  undoes: string | null
  why: string | null
  /** The entries of the directory that it makes one, or two again. */
  merged: Merged | null
  by: string
  byName: string
  /** An ISO 8601 instant. */
  at: string
  revisions: readonly Revision[]
  /** The children around whom it was recorded. */
  children: readonly string[]
}

/** Those of the children whom the viewer may see at this moment. */
export async function readPlaces(
  unit: UnitOfWork,
  viewer: Viewer,
  children: readonly string[],
): Promise<Set<string>> {
  if (children.length === 0) return new Set()
  const rows = await unit.run(places, { children }, placeRow)
  for (const { child, grants } of rows) noteSeen(viewer, child, grants)
  return new Set(rows.map(({ child }) => child))
}

export async function readVersions(unit: UnitOfWork, ids: readonly string[]): Promise<Map<string, Version>> {
  const rows = await unit.run(versions, { ids }, versionRow)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Writes down the versions of ties that were made anew. */
export async function writeTieVersions(
  unit: UnitOfWork,
  rows: readonly { id: string; version: number }[],
): Promise<void> {
  if (rows.length > 0) await unit.run(versionTies, { rows }, z.never())
}

/** What this user's change of this key made; nothing where they have made none. */
export function readChange(unit: UnitOfWork, key: string, by: string): Promise<z.output<typeof madeRow>[]> {
  return unit.run(change, { key, by }, madeRow)
}

/** The children around whom a change was recorded, as far as the viewer may see them at this moment. */
export async function readAround(unit: UnitOfWork, viewer: Viewer, key: string): Promise<string[]> {
  const rows = await unit.run(around, { key }, placeRow)
  for (const { child, grants } of rows) noteSeen(viewer, child, grants)
  return rows.map(({ child }) => child)
}

export async function writeChange(unit: UnitOfWork, kept: KeptChange): Promise<void> {
  await unit.run(keepChange, { ...kept }, z.never())
}

/** Gives what the product keeps of one entry of the directory to the other, and from then on tells where it went. */
export async function writeBecomePart(
  unit: UnitOfWork,
  merged: { keep: string; gone: string; key: string },
): Promise<void> {
  await unit.run(becomePart, merged, z.never())
}

/** Gives it back. @param merged with the key of the change by which it was given */
export async function writeBeApart(
  unit: UnitOfWork,
  merged: { keep: string; gone: string; key: string },
): Promise<void> {
  await unit.run(beApart, merged, z.never())
}

/** The ids of the records that name one of these. */
export async function readLeadingTo(unit: UnitOfWork, ids: readonly string[]): Promise<string[]> {
  const rows = await unit.run(leadingTo, { ids }, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}

/** How many entries of the directory name this one, and whether anything around a child does, whoever may see that. */
export async function readNamingEntry(unit: UnitOfWork, id: string): Promise<z.output<typeof namingRow>> {
  const [row] = await unit.run(namingEntry, { id }, namingRow)
  return row ?? { teams: 0, professionals: 0, panels: 0, isAroundChild: false }
}

/** Whether the product keeps something for one of these that is no record: a user, an assignment, access by way of a team. */
export async function readIsKeptFor(unit: UnitOfWork, ids: readonly string[]): Promise<boolean> {
  return (await unit.run(keptFor, { ids }, z.object({ id: z.string() }))).length > 0
}

/** Writes down by whom records were written. */
export async function writeSignature(
  unit: UnitOfWork,
  told: { ids: readonly string[]; by: string; byName: string; at: string },
): Promise<void> {
  await unit.run(sign, told, z.never())
}

/** Who wrote which of these records around the child, the earliest first; what a file brought and nobody changed is not among it. */
export async function readSignatures(
  database: Database,
  viewer: Viewer,
  child: string,
  ids: readonly string[],
): Promise<Signature[]> {
  const rows = await database.read(viewer, signed, { child, ids }, signedRow)
  for (const { grants } of rows) noteSeen(viewer, child, grants)
  return rows
}

/** What was made of a record here, each time, the first time first; nothing where the viewer may not see the child. */
export async function readHistory(
  database: Database,
  viewer: Viewer,
  child: string,
  record: string,
): Promise<Past[]> {
  const rows = await database.read(viewer, history, { child, record }, pastRow)
  for (const { grants } of rows) noteSeen(viewer, child, grants)
  return rows
}

/**
 * The last changes that a user made around this child and no other, the last first; nothing where the viewer may not see the
 * child.
 */
export async function readOwnChanges(
  database: Database,
  viewer: Viewer,
  asked: { child: string; by: string; first: number },
): Promise<MadeChange[]> {
  const rows = await database.read(viewer, ownChanges, asked, ownChangeRow)
  for (const { grants } of rows) noteSeen(viewer, asked.child, grants)
  return rows
}
