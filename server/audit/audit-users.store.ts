import { z } from 'zod'
import { ACCESS_ROLES, type AccessRole } from '../../domain/access/roles.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'

const userNames = namedQuery('audit/user-names')
const users = namedQuery('audit/users')

const named = z.object({ id: z.string(), name: z.string() })
const listed = named.extend({ roles: z.array(z.enum(ACCESS_ROLES)) })

const AUDITORS: readonly AccessRole[] = ['auditor']

/** The names of those of these ids who have, or had, a user. */
export async function readUserNames(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await database.read(viewer, userNames, { ids, roles: ACCESS_ROLES }, named)
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Everybody who has, or had, a user, by name; nobody for somebody who is no auditor. */
export function readAuditUsers(database: Database, viewer: Viewer): Promise<z.output<typeof listed>[]> {
  return database.read(viewer, users, { roles: AUDITORS }, listed)
}
