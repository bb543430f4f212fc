import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { ADMINISTRATORS } from './change-access.ts'
import type { Viewer } from './viewer.ts'

const ofUsers = namedQuery('access/sessions-of')
const endById = namedQuery('access/end-session-by-id')

const session = z.object({
  id: z.string(),
  startedAt: z.string(),
  seenAt: z.string(),
  until: z.string(),
  address: z.string(),
  isThis: z.boolean(),
})
/** A session as it is told to its owner, and to whoever looks after users. */
export type ToldSession = z.output<typeof session>

/** The sessions of these users that go on, by user; of the viewer's own unless they look after users. */
export async function readSessionsOf(
  database: Database,
  viewer: Viewer,
  users: readonly string[],
): Promise<Map<string, ToldSession[]>> {
  const row = z.object({ user: z.string(), sessions: z.array(session) })
  const rows = await database.read(viewer, ofUsers, { users, roles: ADMINISTRATORS }, row)
  return new Map(rows.map(({ user, sessions }) => [user, sessions]))
}

/** Ends a session of the viewer's own, or anyone's where they look after users. @returns whether there is one such */
export async function endSessionById(database: Database, viewer: Viewer, id: string): Promise<boolean> {
  const asked = { id, roles: ADMINISTRATORS }
  const rows = await database.write(viewer, endById, asked, z.object({ id: z.string() }))
  return rows.length > 0
}
