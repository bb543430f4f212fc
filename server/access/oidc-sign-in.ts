import { randomUUID } from 'node:crypto'
import * as client from 'openid-client'
import type { Journal } from '../audit/journal.ts'
import type { Database } from '../database/database.ts'
import type { RateLimits } from '../limits/rate-limit.ts'
import type { Log } from '../log.ts'
import { beginSignIn, SIGN_IN_LIFETIME, startSessionOf, takeSignIn } from './oidc.store.ts'
import type { Provider } from './oidc-provider.ts'
import { ownPath } from './own-path.ts'
import {
  endedUnderWayCookie,
  sessionCookie,
  sessionHash,
  underWayCookie,
  underWayHash,
} from './session-cookie.ts'
import { hashOf, newReference } from './session-reference.ts'

export interface OidcParts {
  database: Database
  journal: Journal
  provider: Provider
  log: Log
  rates: RateLimits
}

/**
 * Why somebody who went to sign in is not signed in, as the start page is told by `/?signIn=`: they have no user here or were
 * disabled; it took too long, or was begun in another browser; something of it was not as it must be; the provider is
 * away; too many have tried from their address lately.
 */
type NotSignedIn = 'refused' | 'expired' | 'failed' | 'unavailable' | 'busy'

/**
 * `GET /sign-in?to=<path>`: sends the browser to the identity provider, and keeps what it must come back with. With `again=1`
 * the provider is asked to have the person prove anew who they are, also when they are signed in there.
 */
export async function goToProvider(
  request: Request,
  { database, provider, log, rates }: OidcParts,
  address: string | undefined,
): Promise<Response> {
  if (rates.take('sign-in', address ?? 'unknown') > 0) return startPage('busy')
  const known = await provider.known().catch((error) => {
    log.error({ reason: reasonOf(error) }, 'the identity provider could not be asked how to sign in')
  })
  if (!known) return startPage('unavailable')
  const reference = newReference()
  const [state, nonce, verifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ]
  const cookies = request.headers.get('cookie')
  const { searchParams } = new URL(request.url)
  await beginSignIn(database, hashOf(reference), {
    state,
    nonce,
    verifier,
    goOnTo: ownPath(searchParams.get('to'), provider.publicUrl),
    // The browser, which comes back from another site, doesn't show its present session then.
    before: sessionHash('real', cookies) ?? null,
  })
  const there = client.buildAuthorizationUrl(known.configuration, {
    redirect_uri: provider.signedIn.href,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // By `max_age` it also tells when that was.
    ...(searchParams.get('again') === '1' ? { prompt: 'login', max_age: '0' } : {}),
  })
  return goTo(there.href, [underWayCookie(reference, SIGN_IN_LIFETIME)])
}

/**
 * `GET /signed-in`: the browser comes back from the identity provider with a code, which is good once, in the browser that
 * began. Whoever has a user gets a session; whoever has none gets nothing, and nothing is made of it.
 */
export async function comeBack(
  request: Request,
  parts: OidcParts,
  address: string | undefined,
): Promise<Response> {
  const { database, journal, provider, log } = parts
  const hash = underWayHash(request.headers.get('cookie'))
  const signIn = hash === undefined ? undefined : await takeSignIn(database, hash)
  if (!signIn) return startPage('expired')
  const claims = await identify(request, parts, signIn).catch((error) => {
    log.warn({ reason: reasonOf(error) }, 'a sign-in failed')
  })
  if (!claims) return startPage('failed')
  const reference = newReference()
  const session = randomUUID()
  const user = await startSessionOf(
    database,
    { issuer: provider.issuer, subject: claims.sub },
    {
      ...{ id: session, hash: hashOf(reference), address: address ?? 'unknown' },
      ...{ sid: sidOf(claims), proved: provedAt(claims) },
    },
    signIn.before,
  )
  if (user === undefined) {
    await journal.append({ action: 'refused', operation: 'sign-in', address, children: [] })
    log.warn('somebody whom the identity provider knows has no user here, or was disabled')
    return startPage('refused')
  }
  await journal.append({ action: 'sign-in', user, session, address, children: [] })
  return goTo(signIn.goOnTo, [sessionCookie('real', reference), endedUnderWayCookie()])
}

/** What the provider says of whoever came back: for the code, checked against what was kept. */
async function identify(
  request: Request,
  { provider }: OidcParts,
  { state, nonce, verifier }: { state: string; nonce: string; verifier: string },
): Promise<client.IDToken | undefined> {
  const { configuration } = await provider.known()
  // As the browser came, but for the host, which a request may tell as it likes.
  const came = new URL(provider.signedIn)
  came.search = new URL(request.url).search
  const tokens = await client.authorizationCodeGrant(configuration, came, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  return tokens.claims()
}

function sidOf({ sid }: client.IDToken): string | undefined {
  return typeof sid === 'string' && sid !== '' ? sid : undefined
}

/** The latest moment that a date can be, in seconds; what a provider says beyond that is no moment. */
const LAST_SECOND = 8.64e12

/**
 * When the provider had them prove who they are, which may be hours ago where one sign-in there serves several sites. Nothing
 * where it doesn't say; it is then as if they never had.
 */
function provedAt({ auth_time: seconds }: client.IDToken): string | undefined {
  return seconds !== undefined && seconds <= LAST_SECOND ? new Date(1_000 * seconds).toISOString() : undefined
}

/** What may be logged of an error: what it is called, since its message may hold what was sent. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : error.name
}

function startPage(why: NotSignedIn): Response {
  return goTo(`/?signIn=${why}`, [endedUnderWayCookie()])
}

function goTo(location: string, cookies: string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
