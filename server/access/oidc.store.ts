import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { endSessionIn, type NewSession, startSessionIn } from './sessions.store.ts'
import { product } from './viewer.ts'

const begin = namedQuery('access/begin-sign-in')
const take = namedQuery('access/take-sign-in')
const userOfSubject = namedQuery('access/user-of-subject')
const noteLogoutToken = namedQuery('access/note-logout-token')
const endSessions = namedQuery('access/end-sessions-of-provider')

/** How long somebody may take at the identity provider, in seconds. */
export const SIGN_IN_LIFETIME = 600

const noRow = z.never()
const signInRow = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  goOnTo: z.string(),
  before: z.string().nullable(),
})

/** What must be the same when a browser comes back from the identity provider. */
export type SignInUnderWay = z.output<typeof signInRow>

/** Keeps a sign-in that begins under the hash of what the browser is given to show. */
export async function beginSignIn(database: Database, hash: string, signIn: SignInUnderWay): Promise<void> {
  await database.write(product, begin, { ...signIn, hash, lifetime: `PT${SIGN_IN_LIFETIME}S` }, noRow)
}

/** The sign-in that began under this hash: once, and only while it is under way. */
export async function takeSignIn(database: Database, hash: string): Promise<SignInUnderWay | undefined> {
  const [row] = await database.write(product, take, { hash }, signInRow)
  return row
}

/** Somebody as the identity provider names them. */
export interface Subject {
  issuer: string
  subject: string
}

/**
 * Begins a session of whom the identity provider names, and ends the one that the same browser had before.
 * @returns the id of the user; nothing, and nothing has changed, when there is none who is not disabled
 */
export function startSessionOf(
  database: Database,
  { issuer, subject }: Subject,
  session: NewSession,
  before: string | null,
): Promise<string | undefined> {
  return database.unit(product, 'access/sign-in', async (unit) => {
    const [user] = await unit.run(userOfSubject, { issuer, subject }, z.object({ id: z.string() }))
    const started = user && (await startSessionIn(unit, user.id, session))
    if (started && before !== null) await endSessionIn(unit, before)
    return started?.id
  })
}

const endedRow = z.object({ session: z.string(), user: z.string() })
/** A session that was ended, and whose it was. */
export type EndedSession = z.output<typeof endedRow>

/** Whom an identity provider says has gone: one session, or all of somebody. */
export type Gone = { issuer: string; sid: string | undefined; subject: string | undefined }

/**
 * Ends the sessions of whom the identity provider says has gone.
 * @param id names the token that says so
 * @param remembered for how long the token could be sent again, as a duration
 * @returns the sessions that were ended; nothing when the token came before
 */
export function endSessionsOf(
  database: Database,
  { issuer, sid, subject }: Gone,
  id: string,
  remembered: string,
): Promise<EndedSession[] | undefined> {
  return database.unit(product, 'access/back-channel-logout', async (unit) => {
    const noted = z.object({ isNew: z.boolean() })
    const [token] = await unit.run(noteLogoutToken, { id, remembered }, noted)
    if (!token?.isNew) return undefined
    const gone = { issuer, sid: sid ?? null, subject: subject ?? null }
    return unit.run(endSessions, gone, endedRow)
  })
}
