import type { Database } from '../database/database.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { CommandFailure } from '../process/failure.ts'
import { grantOwnCases, readUsers } from './users.store.ts'

/** @throws CommandFailure that names who may be given, when there is no such user */
export async function requireUser(database: Database, id: string): Promise<void> {
  const users = await readUsers(database)
  if (users.some((user) => user.id === id)) return
  const known = users.map((user) => user.id).join(', ')
  throw new CommandFailure(
    `--for is "${id}", who is not a user: ${known ? `give one of ${known}` : 'start Ecomap once, or add the user first'}.`,
  )
}

/** Gives a user children who have just been written as own cases, by the word of whoever runs the site. */
export function giveOwnCases(
  unit: UnitOfWork,
  user: string,
  children: readonly string[],
  why: string,
): Promise<void> {
  return grantOwnCases(unit, user, children, why)
}
