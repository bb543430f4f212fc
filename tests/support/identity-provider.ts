import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'

/** The site as the provider knows it. */
export const SITE = new URL('https://ecomap.example')
export const CLIENT = { clientId: 'ecomap', clientSecret: 'a-secret-of-the-tests-alone-0123456789' }

/** A real identity provider on this machine, whose people sign in by saying who they are. */
export interface TestProvider {
  issuer: string
  /**
   * Goes through the provider's pages as this account; answers the address that it sends the browser back to.
   * @param provedAt when the provider says that they have proved who they are, in seconds since 1970; now when absent
   */
  signIn(address: string, account: string, browser?: Browser, provedAt?: number): Promise<URL>
  /** Signs out at the provider, which tells the sites that the browser was signed in to. */
  signOut(address: string, browser: Browser): Promise<void>
  /** What the provider's key signs; a test says what of it is otherwise than a logout token is. */
  sign(payload: JWTPayload, header?: { alg?: string; typ?: string }): Promise<string>
  close(): Promise<void>
}

/** Keeps cookies as a browser does, by their names alone. */
export class Browser {
  readonly cookies = new Map<string, string>()

  header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  keep({ headers }: Response): void {
    for (const text of headers.getSetCookie()) {
      const [name = '', value = ''] = text.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(text)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}

/**
 * Starts the provider.
 * @param toSite how its own requests reach the site
 */
export async function startProvider(
  toSite: (url: string, init: RequestInit) => Promise<Response>,
): Promise<TestProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [new URL('/signed-in', SITE).href],
        post_logout_redirect_uris: [SITE.href],
        backchannel_logout_uri: new URL('/back-channel-logout', SITE).href,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: ['a-key-of-the-tests'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(context, form) {
          context.body = form
        },
      },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    async loadExistingGrant({ oidc }) {
      const { client, session, provider: of } = oidc
      const grant = new of.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    fetch: (url, init) => toSite(String(url), init as RequestInit),
  })
  // What it could not tell a site would otherwise be seen by nobody.
  let untold: Error | undefined
  provider.on('backchannel.error', (_context, error) => {
    untold = error
  })
  serve(server, provider)

  async function go(address: string, browser: Browser, init: RequestInit = {}): Promise<Response> {
    const headers = { ...(init.headers as object), cookie: browser.header() }
    const response = await fetch(address, { ...init, headers, redirect: 'manual' })
    browser.keep(response)
    return response
  }

  return {
    issuer,
    async signIn(address, account, browser = new Browser(), provedAt) {
      const proved: Record<string, string> = provedAt === undefined ? {} : { 'x-proved-at': `${provedAt}` }
      let at = address
      while (at.startsWith(issuer)) {
        const response = await go(at, browser, { headers: { 'x-account': account, ...proved } })
        const next = response.headers.get('location')
        if (next === null)
          throw new Error(`the provider answers ${response.status}: ${await response.text()}`)
        at = new URL(next, at).href
      }
      return new URL(at)
    },
    async signOut(address, browser) {
      const page = await (await go(address, browser)).text()
      const action = /action="([^"]+)"/.exec(page)?.[1] ?? ''
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
      const body = new URLSearchParams({ xsrf, logout: 'yes' })
      const response = await go(action, browser, { method: 'POST', body })
      if (response.headers.get('location') !== SITE.href)
        throw new Error(`the provider answers ${response.status}: ${await response.text()}`)
      if (untold) throw untold
    },
    sign: (payload, { alg = 'RS256', typ = 'logout+jwt' } = {}) =>
      new SignJWT(payload).setProtectedHeader({ alg, typ, kid: 'one' }).sign(privateKey),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Whoever comes to sign in is who they say they are. */
function serve(server: Server, provider: Provider): void {
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    const provedAt = request.headers['x-proved-at']
    const login = {
      accountId: String(request.headers['x-account']),
      ...(provedAt === undefined ? {} : { ts: Number(provedAt) }),
    }
    await provider.interactionFinished(request, response, { login })
  })
}
