import { z } from 'zod'
import { ACCESS_ROLES, type AccessRole } from '../../domain/access/roles.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { product } from './viewer.ts'

const start = namedQuery('access/start-session')
const identify = namedQuery('access/identify')
const touch = namedQuery('access/touch-session')
const end = namedQuery('access/end-session')

/** How long a session lasts, and how long without being used (NIST SP 800-63B-4, AAL2: at most 24 hours and 1 hour). */
const LIFETIME = 'PT12H'
const IDLE = 'PT30M'
/** How often at most it is written down that a session is in use. */
const OFTEN = 'PT1M'

const roles = z.array(z.enum(ACCESS_ROLES))
const userRow = z.object({ id: z.string(), name: z.string(), roles })
const identityRow = userRow.extend({ session: z.string(), isStale: z.boolean() })
const noRow = z.never()

/** Whoever holds a session. */
export interface Identity {
  id: string
  name: string
  roles: readonly AccessRole[]
  /** The id of the session, which may be told. */
  session: string
}

/** A session that begins: its id, the hash of the reference that the browser gets, and where it is held. */
export interface NewSession {
  id: string
  hash: string
  address: string
  /** The identity provider's own name of it. */
  sid?: string | undefined
  /** When they last proved who they are, as an ISO 8601 instant, or `now`; nothing where that is not known. */
  proved: string | undefined
}

/**
 * Begins a session.
 * @returns nothing when there is no such user, or they are disabled
 */
export function startSession(
  database: Database,
  user: string,
  session: NewSession,
): Promise<Omit<Identity, 'session'> | undefined> {
  return database.unit(product, 'access/start-session', (unit) => startSessionIn(unit, user, session))
}

/** As {@link startSession}, with other things or not at all. */
export async function startSessionIn(
  unit: UnitOfWork,
  user: string,
  { sid, proved, ...session }: NewSession,
): Promise<Omit<Identity, 'session'> | undefined> {
  const unknown = { sid: sid ?? null, proved: proved ?? null }
  const parameters = { user, ...session, ...unknown, lifetime: LIFETIME, idle: IDLE }
  const [row] = await unit.run(start, parameters, userRow)
  return row
}

/**
 * Whose session this is; nothing when it is over or never was. Notes that it is in use.
 * @param isUsed whether a person does something with it, and not the page by itself
 */
export async function readIdentity(
  database: Database,
  hash: string,
  isUsed = true,
): Promise<Identity | undefined> {
  const [row] = await database.read(product, identify, { hash, often: OFTEN }, identityRow)
  if (row?.isStale && isUsed) await database.write(product, touch, { hash, idle: IDLE }, noRow)
  return row
}

export async function endSessionIn(unit: UnitOfWork, hash: string): Promise<void> {
  await unit.run(end, { hash }, noRow)
}

export async function endSession(database: Database, hash: string): Promise<void> {
  await database.write(product, end, { hash }, noRow)
}
