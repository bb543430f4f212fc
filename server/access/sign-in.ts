import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import type { Journal } from '../audit/journal.ts'
import type { Database } from '../database/database.ts'
import { factsOf } from '../errors.ts'
import type { RateLimits } from '../limits/rate-limit.ts'
import type { Log } from '../log.ts'
import { EXAMPLE_PEOPLE } from './example-people.ts'
import type { Provider } from './oidc-provider.ts'
import { comeBack, goToProvider } from './oidc-sign-in.ts'
import { endSessionAddress, loggedOutByProvider } from './oidc-sign-out.ts'
import { addressOf } from './request-address.ts'
import { endedCookie, type Mode, sessionCookie, sessionHash } from './session-cookie.ts'
import { hashOf, newReference } from './session-reference.ts'
import { endSession, readIdentity, startSession } from './sessions.store.ts'
import { nobody, type Viewer } from './viewer.ts'

const asked = z.object({ as: z.string() })

/** By this a page says that it asks by itself, so that a page that is left open does not keep a session from ending. */
const BY_ITSELF = 'x-ecomap-by-itself'

export interface SignInParts {
  database: Database
  journal: Journal
  log: Log
  /** The identity provider, in real mode. */
  provider: Provider | undefined
  rates: RateLimits
}

interface Route {
  method: 'GET' | 'POST'
  answer(request: Request, address: string | undefined): Promise<Response>
}

/** Who asks: by the session that the request's cookie names. */
export async function viewerOf(request: Request, mode: Mode, database: Database): Promise<Viewer> {
  const hash = sessionHash(mode, request.headers.get('cookie'))
  const isUsed = !request.headers.has(BY_ITSELF)
  const identity = hash === undefined ? undefined : await readIdentity(database, hash, isUsed)
  if (hash === undefined || !identity) return nobody
  const { session, ...user } = identity
  return { kind: 'user', ...user, session: { id: session, hash }, seen: new Map(), done: [] }
}

/** The paths of coming in and going. */
export const SIGN_IN_PATHS = ['/sign-in', '/signed-in', '/sign-out', '/back-channel-logout'] as const

/**
 * Coming in and going. Without an identity provider `POST /sign-in` with `{"as": "<user>"}` begins a session as one of the
 * people of the examples; with one `GET /sign-in` sends the browser there, from where it comes back to `GET /signed-in`, and
 * the provider ends sessions by `POST /back-channel-logout`. `POST /sign-out` ends one's own.
 */
export function signInRoutes(parts: SignInParts): Plugin<object, { req?: IncomingMessage }> {
  const { provider, log } = parts
  const mode = provider ? 'real' : 'local'
  const routes = new Map(Object.entries(provider ? realRoutes(parts, provider) : localRoutes(parts)))
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      if (!(SIGN_IN_PATHS as readonly string[]).includes(url.pathname)) return
      const route = routes.get(url.pathname)
      const isPostedSignIn = provider && url.pathname === '/sign-in' && request.method !== 'GET'
      if (!route || isPostedSignIn) endResponse(answer(404, 'Sign in as this site has it.'))
      else if (request.method !== route.method)
        endResponse(answer(405, `Send this by ${route.method}.`, { allow: route.method }))
      else {
        const address = addressOf(request, serverContext?.req, mode)
        endResponse(await route.answer(request, address).catch(failure(log)))
      }
    },
  }
}

function localRoutes(parts: SignInParts): Record<string, Route> {
  return {
    '/sign-in': { method: 'POST', answer: (request, address) => signInLocally(request, parts, address) },
    '/sign-out': {
      method: 'POST',
      answer: (request, address) => signOut(request, 'local', parts, address),
    },
  }
}

function realRoutes(parts: SignInParts, provider: Provider): Record<string, Route> {
  const real = { ...parts, provider }
  return {
    '/sign-in': { method: 'GET', answer: (request, address) => goToProvider(request, real, address) },
    '/signed-in': { method: 'GET', answer: (request, address) => comeBack(request, real, address) },
    '/back-channel-logout': {
      method: 'POST',
      answer: (request, address) => loggedOutByProvider(request, real, address),
    },
    '/sign-out': {
      method: 'POST',
      answer: async (request, address) =>
        signOut(request, 'real', parts, address, { goOnTo: await endSessionAddress(provider) }),
    },
  }
}

async function signInLocally(
  request: Request,
  { database, journal }: SignInParts,
  address: string | undefined,
): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return answer(415, 'Send JSON such as {"as": "social-worker"}.')
  const body = asked.safeParse(await request.json().catch(() => undefined))
  if (!body.success) return answer(400, 'Send JSON such as {"as": "social-worker"}.')
  // Nobody but the people of the examples comes in without an identity provider.
  const person = EXAMPLE_PEOPLE.find(({ id }) => id === body.data.as)
  const reference = newReference()
  const session = { id: randomUUID(), hash: hashOf(reference), address: 'loopback', proved: 'now' }
  const user = person && (await startSession(database, person.id, session))
  if (!user) return answer(403, `Come in as one of ${EXAMPLE_PEOPLE.map(({ id }) => id).join(', ')}.`)
  await journal.append({ action: 'sign-in', user: user.id, session: session.id, address, children: [] })
  const before = sessionHash('local', request.headers.get('cookie'))
  if (before !== undefined) await endSession(database, before)
  return answer(200, { user }, { 'set-cookie': sessionCookie('local', reference) })
}

/** @param told what the page is told beside that it is done */
async function signOut(
  request: Request,
  mode: Mode,
  { database, journal }: SignInParts,
  address: string | undefined,
  told: object = {},
): Promise<Response> {
  const hash = sessionHash(mode, request.headers.get('cookie'))
  const identity = hash === undefined ? undefined : await readIdentity(database, hash)
  if (hash !== undefined && identity) {
    await endSession(database, hash)
    const { id: user, session } = identity
    await journal.append({ action: 'sign-out', user, session, address, children: [] })
  }
  return answer(200, told, { 'set-cookie': endedCookie(mode), 'clear-site-data': '"cache", "storage"' })
}

/** An error here has no other to catch it, and would end the process. */
function failure(log: Log): (error: unknown) => Response {
  return (error) => {
    const id = randomUUID()
    log.error({ id, ...factsOf(error) }, 'coming in or going failed')
    return answer(
      503,
      `This cannot be done now. Try again in a moment; if it stays, tell whoever runs Ecomap ${id}.`,
    )
  }
}

/** JSON that nobody keeps; a text is told as what is wrong. */
function answer(status: number, body: string | object, headers: Record<string, string> = {}): Response {
  return Response.json(typeof body === 'string' ? { error: body } : body, {
    status,
    headers: { 'cache-control': 'no-store', ...headers },
  })
}
