import { z } from 'zod'
import { type AccessRole, GRANT_BASES } from '../../domain/access/roles.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { CASE_WORKERS } from './change-access.ts'
import { colleague, grantee } from './grants.store.ts'
import { usedGrants } from './used-grants.ts'
import { noteSeen, type Viewer } from './viewer.ts'

const ofChildren = namedQuery('access/grants-of-children')
const parties = namedQuery('access/child-parties')
const give = namedQuery('access/give-own-case')
const ownCase = namedQuery('access/own-case')
const end = namedQuery('access/end-own-case')
const colleagues = namedQuery('access/colleagues')

const MOST_COLLEAGUES = 20

/** By what somebody may see a child. */
export const childGrant = z.object({
  id: z.string(),
  basis: z.enum(GRANT_BASES),
  user: colleague,
  team: z.object({ id: z.string(), name: z.string() }).nullable(),
  through: z.string().nullable(),
  isNamed: z.boolean(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  why: z.string(),
  byName: z.string(),
  at: z.string(),
  secondBy: z.string().nullable(),
  endedAt: z.string().nullable(),
})
export type ChildGrantTold = z.output<typeof childGrant>
export const childGrantRow = z.object({ facts: childGrant }).transform(({ facts }) => facts)

/** Why a child is seen by named grants alone. */
export const restriction = z.object({
  id: z.string(),
  why: z.string(),
  byName: z.string(),
  at: z.string(),
  liftByName: z.string().nullable(),
})

const accessRow = z.object({
  child: z.string(),
  grants: usedGrants,
  readers: z.array(childGrant),
  proposals: z.array(childGrant),
  restriction: restriction.nullable(),
})
/** Who may see a child. */
export type ChildAccess = Pick<z.output<typeof accessRow>, 'readers' | 'proposals' | 'restriction'>

/** Who may see these children, by child; of those whom the viewer may see. */
export async function readChildAccess(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
): Promise<Map<string, ChildAccess>> {
  const rows = await database.read(viewer, ofChildren, { children }, accessRow)
  for (const { child, grants } of rows) noteSeen(viewer, child, grants)
  return new Map(rows.map(({ child, ...access }) => [child, access]))
}

/** People who work with children, by a part of their name. */
export function readColleagues(
  database: Database,
  viewer: Viewer,
  among: readonly AccessRole[],
  search: string,
): Promise<z.output<typeof colleague>[]> {
  const asked = { search, among, limit: MOST_COLLEAGUES, roles: CASE_WORKERS }
  return database.read(viewer, colleagues, asked, colleague)
}

/** What the grant of a child is to be, times in UTC. */
export interface ChildGrantToGive {
  id: string
  child: string
  user: string
  team: string | null
  from: string | null
  until: string | null
  why: string
}

const partiesRow = z.object({
  child: z.string(),
  grants: usedGrants,
  isRestricted: z.boolean(),
  user: grantee,
  isTeam: z.boolean(),
  isOver: z.boolean(),
  endsBeforeItBegins: z.boolean(),
  isTaken: z.boolean(),
})

/** Whom a grant is about as they are now, and whether its times can be; nothing when the viewer may not see the child. */
export async function readChildParties(
  unit: UnitOfWork,
  viewer: Viewer,
  { id, child, user, team, from, until }: ChildGrantToGive,
): Promise<z.output<typeof partiesRow> | undefined> {
  const [row] = await unit.run(parties, { id, child, user, team, from, until }, partiesRow)
  if (row) noteSeen(viewer, row.child, row.grants)
  return row
}

export async function giveOwnCase(
  unit: UnitOfWork,
  given: ChildGrantToGive,
  by: { id: string; name: string },
): Promise<ChildGrantTold> {
  const [row] = await unit.run(give, { ...given, by: by.id, byName: by.name }, childGrantRow)
  return row as ChildGrantTold
}

const ownCaseRow = z.object({
  child: z.string(),
  grants: usedGrants,
  facts: childGrant,
  isRestricted: z.boolean(),
  others: z.number(),
})
/** A grant by which a child is somebody's own case. */
export type OwnCase = z.output<typeof ownCaseRow>

/** @returns nothing when the viewer may not see the child, or there is no such grant */
export async function readOwnCase(
  unit: UnitOfWork,
  viewer: Viewer,
  id: string,
): Promise<OwnCase | undefined> {
  const [row] = await unit.run(ownCase, { id }, ownCaseRow)
  if (row) noteSeen(viewer, row.child, row.grants)
  return row
}

export async function endOwnCaseById(unit: UnitOfWork, id: string, by: string): Promise<ChildGrantTold> {
  const [row] = await unit.run(end, { id, by }, childGrantRow)
  return row as ChildGrantTold
}
