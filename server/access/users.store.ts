import { z } from 'zod'
import { ACCESS_ROLES } from '../../domain/access/roles.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { User } from './user.ts'
import { product } from './viewer.ts'

const putUsers = namedQuery('access/put-users')
const users = namedQuery('access/users')
const grantChildren = namedQuery('access/grant-children')
const supervise = namedQuery('access/supervise')

const noRow = z.never()
const userRow = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ACCESS_ROLES)),
  isDisabled: z.boolean(),
})

/** Everybody who was ever let in, by id. */
export function readUsers(database: Database): Promise<z.output<typeof userRow>[]> {
  return database.read(product, users, {}, userRow)
}

/** Adds those who are not there yet. */
export async function addUsers(database: Database, added: readonly User[]): Promise<void> {
  await database.write(product, putUsers, { users: added }, noRow)
}

/** Gives a user these children as own cases, by the word of whoever runs the site. */
export async function grantOwnCases(
  unit: UnitOfWork,
  user: string,
  children: readonly string[],
  why: string,
): Promise<void> {
  const { id: by, name: byName } = product
  await unit.run(grantChildren, { user, children, why, by, byName }, noRow)
}

/** Lets a user see the own cases of a colleague whom they supervise. */
export async function grantSupervision(
  unit: UnitOfWork,
  user: string,
  colleague: string,
  why: string,
): Promise<void> {
  const { id: by, name: byName } = product
  await unit.run(supervise, { user, colleague, why, by, byName }, noRow)
}
