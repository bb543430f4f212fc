import { z } from 'zod'
import { MACHINE_SCOPES } from '../../domain/access/machine-scopes.ts'
import { ACCESS_ROLES, GRANT_BASES } from '../../domain/access/roles.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { ADMINISTRATORS } from './change-access.ts'
import type { Viewer } from './viewer.ts'

const ofUsers = namedQuery('access/grants-of-users')
const byId = namedQuery('access/grant')
const parties = namedQuery('access/grant-parties')
const keep = namedQuery('access/keep-grant')
const end = namedQuery('access/end-grant')

/** Somebody as colleagues know them. */
export const colleague = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ACCESS_ROLES)),
})

const grant = z.object({
  id: z.string(),
  basis: z.enum(GRANT_BASES),
  user: colleague,
  covered: z.object({ id: z.string(), name: z.string(), isTeam: z.boolean() }),
  from: z.string(),
  until: z.string().nullable(),
  why: z.string(),
  byName: z.string(),
  at: z.string(),
  endedAt: z.string().nullable(),
})
/** By what somebody may see the children of a team or a colleague. */
export type CoveringGrant = z.output<typeof grant>

const grantRow = z.object({ facts: grant }).transform(({ facts }) => facts)

/** To whom a grant is to be given, as they are now. */
export const grantee = z
  .object({
    id: z.string(),
    roles: z.array(z.enum(ACCESS_ROLES)),
    /** Of a machine. */
    scopes: z.array(z.enum(MACHINE_SCOPES)).nullish(),
  })
  .nullable()
export type Grantee = z.output<typeof grantee>

/** What a grant is to be, times in UTC. */
export interface GrantToGive {
  id: string
  basis: 'team' | 'supervision' | 'cover'
  user: string
  colleague: string | null
  team: string | null
  from: string | null
  until: string | null
  why: string
}

/** The grants of these users that cover a team or a colleague, and hold now or later. */
export async function readGrantsOf(
  database: Database,
  viewer: Viewer,
  users: readonly string[],
): Promise<Map<string, CoveringGrant[]>> {
  const rows = await database.read(viewer, ofUsers, { users, roles: ADMINISTRATORS }, grantRow)
  return Map.groupBy(rows, ({ user }) => user.id)
}

export async function readGrant(unit: UnitOfWork, id: string): Promise<CoveringGrant | undefined> {
  const [row] = await unit.run(byId, { id }, grantRow)
  return row
}

const partiesRow = z.object({
  user: grantee,
  /** Whether whoever gives it made a token that the user, a machine, goes by. */
  hasToken: z.boolean(),
  isColleague: z.boolean(),
  isTeam: z.boolean(),
  isOver: z.boolean(),
  endsBeforeItBegins: z.boolean(),
  isTaken: z.boolean(),
})

/** Whom a grant is about as they are now, and whether its times can be. */
export async function readParties(
  unit: UnitOfWork,
  { id, user, colleague, team, from, until }: GrantToGive,
  by: string,
): Promise<z.output<typeof partiesRow>> {
  const [row] = await unit.run(parties, { id, user, colleague, team, from, until, by }, partiesRow)
  return row as z.output<typeof partiesRow>
}

export async function giveGrant(
  unit: UnitOfWork,
  given: GrantToGive,
  by: { id: string; name: string },
): Promise<CoveringGrant> {
  const [row] = await unit.run(keep, { ...given, by: by.id, byName: by.name }, grantRow)
  return row as CoveringGrant
}

export async function endGrantById(unit: UnitOfWork, id: string, by: string): Promise<CoveringGrant> {
  const [row] = await unit.run(end, { id, by }, grantRow)
  return row as CoveringGrant
}
