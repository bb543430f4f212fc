import { z } from 'zod'
import type { PracticeTables } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import { usedGrants } from '../access/used-grants.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const readable = namedQuery('panel-packs/readable')
const contentsQuery = namedQuery('panel-packs/contents')
const ofChildren = namedQuery('panel-packs/of-children')
const parties = namedQuery('panel-packs/parties')
const make = namedQuery('panel-packs/make')
const end = namedQuery('panel-packs/end')

/** How long a pack can be read at most, from when it begins: long enough for a panel that is put off once. Our own judgement. */
export const LONGEST_DAYS = 31

const seen = { child: z.string(), grants: usedGrants }
const seenRow = z.object(seen)
const told = { id: z.string(), title: z.string(), asOf: z.string(), byName: z.string(), at: z.string() }
const readablePack = z.object({ ...told, childName: z.string(), until: z.string() })
const readableRow = z.object({ ...seen, pack: readablePack })
const madePack = z.object({
  ...told,
  from: z.string(),
  until: z.string(),
  members: z.array(z.object({ id: z.string(), name: z.string() })),
})
const madeRow = z.object({ ...seen, pack: madePack })
const contentsRow = z.object({ ...seen, contents: z.string() })
const partiesRow = z.object({
  ...seen,
  isRestricted: z.boolean(),
  isTaken: z.boolean(),
  isMade: z.boolean(),
  strangers: z.array(z.string()),
  isOver: z.boolean(),
  endsBeforeItBegins: z.boolean(),
  isTooLong: z.boolean(),
})

/** A pack as a member of the panel is told of it. */
export type ReadablePack = z.output<typeof readablePack> & { child: string }
/** A pack as those are told of it who work with the child. */
export type MadePack = z.output<typeof madePack>
export type PackParties = z.output<typeof partiesRow>

/** What stands in a pack, as it is stored. */
export interface StoredContents {
  /** A network file. */
  file: Record<string, unknown>
  isWhole: boolean
  /** Whom to ask for more; nothing where nothing is withheld of which a reader may know. */
  ask?: readonly string[] | undefined
  findings: readonly { key: string; kind: string; severity: string; restsOnWithheld: boolean }[]
  practice: PracticeTables
}

/** A pack that is to be made, times in UTC. */
export interface PackToMake {
  id: string
  child: string
  title: string
  asOf: Day
  from: string | null
  until: string
  members: readonly string[]
}

/** The packs that the viewer may read at this moment, the one that ends first first. */
export async function readReadablePacks(database: Database, viewer: Viewer): Promise<ReadablePack[]> {
  const rows = await database.read(viewer, readable, {}, readableRow)
  noteAll(viewer, rows)
  return rows.map(({ child, pack }) => ({ ...pack, child }))
}

/** What stands in a pack that the viewer may read at this moment; nothing when there is none. */
export async function readContents(
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<StoredContents | undefined> {
  const rows = await database.read(viewer, contentsQuery, { id }, contentsRow)
  noteAll(viewer, rows)
  return rows[0] && (JSON.parse(rows[0].contents) as StoredContents)
}

/** The packs of each of these children whose time is not over. */
export async function readPacksOf(
  reader: Pick<Database, 'read'>,
  viewer: Viewer,
  children: readonly string[],
): Promise<Map<string, MadePack[]>> {
  const rows = await reader.read(viewer, ofChildren, { children }, madeRow)
  noteAll(viewer, rows)
  const found = Map.groupBy(rows, ({ child }) => child)
  return new Map([...found].map(([child, all]) => [child, all.map(({ pack }) => pack)]))
}

/** Who and what a pack is about; nothing when the viewer may not see the child. */
export async function readPackParties(
  unit: UnitOfWork,
  viewer: Viewer,
  { id, child, members, from, until }: PackToMake,
): Promise<PackParties | undefined> {
  const asked = { id, child, members, from, until, longest: `P${LONGEST_DAYS}D` }
  const rows = await unit.run(parties, asked, partiesRow)
  noteAll(viewer, rows)
  return rows[0]
}

/** Stores a pack, and gives it to its members. */
export async function storePack(
  unit: UnitOfWork,
  viewer: Viewer,
  pack: PackToMake,
  contents: StoredContents,
): Promise<void> {
  const { id: by, name: byName } = viewer
  await unit.run(make, { ...pack, contents: JSON.stringify(contents), by, byName }, seenRow)
}

/** @returns whether there is such a pack of a child whom the viewer may see */
export async function endPackById(unit: UnitOfWork, viewer: Viewer, id: string): Promise<boolean> {
  const rows = await unit.run(end, { id, by: viewer.id }, seenRow)
  noteAll(viewer, rows)
  return rows.length > 0
}

function noteAll(viewer: Viewer, rows: readonly z.output<typeof seenRow>[]): void {
  for (const { child, grants } of rows) noteSeen(viewer, child, grants)
}
