import * as client from 'openid-client'
import { CLOCK_TOLERANCE, OLDEST_LOGOUT_TOKEN, readLogoutToken } from './logout-token.ts'
import { endSessionsOf } from './oidc.store.ts'
import type { Provider } from './oidc-provider.ts'
import type { OidcParts } from './oidc-sign-in.ts'

/** Bytes of a logout request; a token has some hundred. */
const LARGEST_REQUEST = 20_000
const REMEMBERED = `PT${OLDEST_LOGOUT_TOKEN + 2 * CLOCK_TOLERANCE}S`

/**
 * Where a browser goes to end its session at the identity provider as well, which then sends it back to the start page;
 * nothing when the provider has no such address, or is away.
 */
export async function endSessionAddress({ known, publicUrl }: Provider): Promise<string | undefined> {
  const provider = await known().catch(() => undefined)
  if (!provider?.configuration.serverMetadata().end_session_endpoint) return undefined
  // Without the ID token, which would have to pass through the browser.
  return client.buildEndSessionUrl(provider.configuration, { post_logout_redirect_uri: publicUrl.href }).href
}

/**
 * `POST /back-channel-logout` (OpenID Connect Back-Channel Logout 1.0): the identity provider says by a signed token that
 * somebody has gone, and their sessions end at once.
 */
export async function loggedOutByProvider(
  request: Request,
  { database, journal, provider, log }: OidcParts,
  address: string | undefined,
): Promise<Response> {
  const known = await provider.known()
  const token = await logoutTokenIn(request)
  const gone = token === undefined ? undefined : await readLogoutToken(token, known).catch(() => undefined)
  const ended =
    gone &&
    (await endSessionsOf(
      database,
      { issuer: provider.issuer, sid: gone.sid, subject: gone.subject },
      `${provider.issuer} ${gone.jti}`,
      REMEMBERED,
    ))
  if (!ended) {
    log.warn({ isRepeated: gone !== undefined }, 'a logout token was refused')
    return answer(400, { error: 'invalid_request' })
  }
  const operation = 'back-channel-logout'
  for (const { session, user } of ended)
    await journal.append({
      ...{ action: 'session-end', operation, address, children: [] },
      details: { session, subject: user },
    })
  return answer(200)
}

function answer(status: number, body?: object): Response {
  const text = body && JSON.stringify(body)
  const headers = { 'cache-control': 'no-store', ...(text ? { 'content-type': 'application/json' } : {}) }
  return new Response(text, { status, headers })
}

async function logoutTokenIn(request: Request): Promise<string | undefined> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return undefined
  const text = await textIn(request)
  const tokens = new URLSearchParams(text).getAll('logout_token')
  return tokens.length === 1 ? tokens[0] : undefined
}

/** The text of a request; nothing of one that is longer than any that is meant. */
async function textIn({ body }: Request): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body ?? []) {
    // Text where the request was made within this process.
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > LARGEST_REQUEST) return ''
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString()
}
