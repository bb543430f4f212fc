import { z } from 'zod'
import { ACCESS_ROLES } from '../../domain/access/roles.ts'
import { fold } from '../../domain/network/fold.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { Place } from '../directory/cursor.ts'
import type { FoundPage } from '../directory/page.ts'
import { placeParameters } from '../directory/place-parameters.ts'
import { ADMINISTRATORS } from './change-access.ts'
import type { Viewer } from './viewer.ts'

const page = namedQuery('access/users-page')
const byId = namedQuery('access/user')
const neighbours = namedQuery('access/user-neighbours')
const keep = namedQuery('access/keep-user')
const disable = namedQuery('access/disable-user')
const enable = namedQuery('access/enable-user')

const account = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ACCESS_ROLES)),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  version: z.number(),
  isDisabled: z.boolean(),
  professional: z.object({ id: z.string(), name: z.string() }).nullable(),
})
/** Somebody who has a user, as whoever looks after users sees them. */
export type Account = z.output<typeof account>

const accountRow = z.object({ facts: account }).transform(({ facts }) => facts)
const pageRow = z.object({
  total: z.number(),
  page: z.array(
    z.object({
      place: z.object({ rank: z.number(), names: z.array(z.string()), id: z.string() }),
      node: account,
    }),
  ),
})
const neighboursRow = z.object({
  isMachine: z.boolean(),
  isSubjectTaken: z.boolean(),
  isProfessional: z.boolean(),
  isProfessionalTaken: z.boolean(),
})

/** A page of the people who have a user, by name. */
export async function readAccounts(
  database: Database,
  viewer: Viewer,
  search: string,
  after: Place | undefined,
  limit: number,
): Promise<FoundPage<Account>> {
  const asked = { ...placeParameters(after, limit), search, roles: ADMINISTRATORS }
  const [found] = await database.read(viewer, page, asked, pageRow)
  return found ?? { total: 0, page: [] }
}

/** Somebody who has a user, as part of a change. */
export async function readAccount(unit: UnitOfWork, id: string): Promise<Account | undefined> {
  const [row] = await unit.run(byId, { id, roles: ADMINISTRATORS }, accountRow)
  return row
}

/** Somebody who has a user, to be looked at. */
export async function readOneAccount(
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<Account | undefined> {
  const [row] = await database.read(viewer, byId, { id, roles: ADMINISTRATORS }, accountRow)
  return row
}

/** What is to be kept of a user. */
export type AccountToKeep = Pick<Account, 'id' | 'name' | 'roles' | 'issuer' | 'subject' | 'version'> & {
  /** The id of who they are in the directory. */
  professional: string | null
}

/** What others have already of what is to be kept of a user. */
export async function readNeighbours(
  unit: UnitOfWork,
  { id, issuer, subject, professional }: AccountToKeep,
): Promise<z.output<typeof neighboursRow>> {
  const [row] = await unit.run(neighbours, { id, issuer, subject, professional }, neighboursRow)
  return row as z.output<typeof neighboursRow>
}

export async function keepAccount(unit: UnitOfWork, kept: AccountToKeep): Promise<Account> {
  const [row] = await unit.run(keep, { ...kept, searchNames: [fold(kept.name)] }, accountRow)
  return row as Account
}

/** @returns nothing when there is no such user */
export async function disableAccount(unit: UnitOfWork, id: string): Promise<Account | undefined> {
  const [row] = await unit.run(disable, { id }, accountRow)
  return row
}

/** @returns nothing when there is no such user */
export async function enableAccount(unit: UnitOfWork, id: string): Promise<Account | undefined> {
  const [row] = await unit.run(enable, { id }, accountRow)
  return row
}
