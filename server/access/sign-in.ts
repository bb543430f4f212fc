import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import type { Journal } from '../audit/journal.ts'
import type { Database } from '../database/database.ts'
import { EXAMPLE_PEOPLE } from './example-people.ts'
import { endedCookie, type Mode, sessionCookie, sessionHash } from './session-cookie.ts'
import { hashOf, newReference } from './session-reference.ts'
import { endSession, readIdentity, startSession } from './sessions.store.ts'
import { nobody, type Viewer } from './viewer.ts'

const asked = z.object({ as: z.string() })

interface SignInParts {
  database: Database
  journal: Journal
  mode: Mode
}

/** Who asks: by the session that the request's cookie names. */
export async function viewerOf(
  request: Request,
  { database, mode }: Pick<SignInParts, 'database' | 'mode'>,
): Promise<Viewer> {
  const hash = sessionHash(mode, request.headers.get('cookie'))
  const identity = hash === undefined ? undefined : await readIdentity(database, hash)
  if (hash === undefined || !identity) return nobody
  const { session, ...user } = identity
  return { kind: 'user', ...user, session: { id: session, hash }, seen: new Map() }
}

/**
 * Coming in and going: `POST /sign-in` with `{"as": "<user>"}` begins a session as one of the people of the examples where
 * there is no identity provider, `POST /sign-out` ends one.
 */
export function signInRoutes(parts: SignInParts): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname !== '/sign-in' && url.pathname !== '/sign-out') return
      if (request.method !== 'POST') endResponse(answer(405, 'Send this by POST.', { allow: 'POST' }))
      else if (url.pathname === '/sign-out') endResponse(await signOut(request, parts))
      else if (parts.mode === 'local') endResponse(await signInLocally(request, parts))
      else endResponse(answer(404, 'Sign in with the identity provider of this site.'))
    },
  }
}

async function signInLocally(request: Request, { database, journal, mode }: SignInParts): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return answer(415, 'Send JSON such as {"as": "social-worker"}.')
  const body = asked.safeParse(await request.json().catch(() => undefined))
  if (!body.success) return answer(400, 'Send JSON such as {"as": "social-worker"}.')
  // Nobody but the people of the examples comes in without an identity provider.
  const person = EXAMPLE_PEOPLE.find(({ id }) => id === body.data.as)
  const reference = newReference()
  const session = randomUUID()
  const user =
    person &&
    (await startSession(database, person.id, {
      id: session,
      hash: hashOf(reference),
      address: 'loopback',
    }))
  if (!user) return answer(403, `Come in as one of ${EXAMPLE_PEOPLE.map(({ id }) => id).join(', ')}.`)
  await journal.append({ action: 'sign-in', user: user.id, session, children: [] })
  const before = sessionHash(mode, request.headers.get('cookie'))
  if (before !== undefined) await endSession(database, before)
  return answer(200, { user }, { 'set-cookie': sessionCookie(mode, reference) })
}

async function signOut(request: Request, { database, journal, mode }: SignInParts): Promise<Response> {
  const hash = sessionHash(mode, request.headers.get('cookie'))
  const identity = hash === undefined ? undefined : await readIdentity(database, hash)
  if (hash !== undefined && identity) {
    await endSession(database, hash)
    await journal.append({ action: 'sign-out', user: identity.id, session: identity.session, children: [] })
  }
  return answer(200, {}, { 'set-cookie': endedCookie(mode), 'clear-site-data': '"cache", "storage"' })
}

/** JSON that nobody keeps; a text is told as what is wrong. */
function answer(status: number, body: string | object, headers: Record<string, string> = {}): Response {
  return Response.json(typeof body === 'string' ? { error: body } : body, {
    status,
    headers: { 'cache-control': 'no-store', ...headers },
  })
}
