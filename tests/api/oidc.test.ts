import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openProvider } from '../../server/access/oidc-provider.ts'
import { addUsers } from '../../server/access/users.store.ts'
import type { App, AppParts } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { rateLimits } from '../../server/limits/rate-limit.ts'
import { idOf } from '../../server/operations/known-operations.ts'
import { runCypher } from '../support/access.ts'
import { openApi, watchedLog } from '../support/api.ts'
import { openGraph } from '../support/graph.ts'
import { Browser, CLIENT, SITE, startProvider, type TestProvider } from '../support/identity-provider.ts'

let database: Database
let provider: TestProvider
let app: App
/** The subject of somebody who has a user. */
const KNOWN = 'sub-known'

beforeAll(async () => {
  database = await openGraph()
  provider = await startProvider((url, init) => Promise.resolve(app.fetch(url, init)))
  app = siteOf(provider.issuer)
  await runCypher(database, 'MATCH (user:User {id: "known"}) DETACH DELETE user')
  const { issuer } = provider
  await addUsers(database, [{ id: 'known', name: 'Known', roles: ['social-worker'], issuer, subject: KNOWN }])
})
afterAll(async () => {
  await provider.close()
  await database.close()
})
beforeEach(async () => {
  await runCypher(database, `MATCH (user:User {id: "known"}) REMOVE user.disabledAt`)
  await runCypher(database, 'MATCH (use:BreakGlass) DETACH DELETE use')
})

const ME = '{ me { id } }'
/** Asks for nobody, whom it opens to nobody: what counts is whether whoever asks has just proved who they are. */
const BREAK = `mutation {
  breakGlass(id: "${randomUUID()}", child: { id: "nobody" }, reason: "Police found her alone in town") { __typename }
}`
/** A clock by which nothing is done in haste. */
let minutes = 0

const siteOf = (issuer: string, otherwise: Partial<AppParts> = {}) =>
  openApi(database, '2026-06-30', undefined, {
    mode: 'real',
    operations: { documentOf: (id) => [ME, BREAK].find((one) => id === idOf(one)) },
    rates: rateLimits(() => minutes++ * 60_000),
    ...otherwise,
    provider: openProvider({ issuer, ...CLIENT, publicUrl: SITE }),
  })

/** Asks the site for a path, as a browser does. */
async function visit(browser: Browser, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as object), cookie: browser.header() }
  const response = await app.fetch(new URL(path, SITE).href, { ...init, headers, redirect: 'manual' })
  browser.keep(response)
  return response
}
const toldToGoTo = (response: Response) => [response.status, response.headers.get('location')]
const pathOf = ({ pathname, search }: URL) => pathname + search

/** Begins to sign in at the site. @returns where it sends the browser */
async function begin(browser: Browser, to = ''): Promise<URL> {
  const response = await visit(browser, `/sign-in${to}`)
  expect(response.status).toBe(303)
  return new URL(response.headers.get('location') ?? '')
}

/** The way through the provider. @returns the path by which the browser comes back */
async function through(address: URL, account: string = KNOWN, atProvider = new Browser()): Promise<string> {
  const back = await provider.signIn(address.href, account, atProvider)
  expect(back.origin).toBe(SITE.origin)
  return pathOf(back)
}

async function signIn(browser: Browser, to = '', atProvider = new Browser()): Promise<Response> {
  return visit(browser, await through(await begin(browser, to), KNOWN, atProvider))
}

/** The id of whom the site takes the browser for. */
async function who(browser: Browser): Promise<string | undefined> {
  const response = await visit(browser, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ecomap-page': '1' },
    body: JSON.stringify({ documentId: idOf(ME) }),
  })
  return (await response.json()).data?.me?.id
}

/** What is answered to somebody who would open a child in an emergency. */
async function breaksGlass(browser: Browser): Promise<string> {
  const response = await visit(browser, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ecomap-page': '1' },
    body: JSON.stringify({ documentId: idOf(BREAK) }),
  })
  return (await response.json()).data.breakGlass.__typename
}

const NOT_SIGNED_IN = (why: string) => [303, `/?signIn=${why}`]

describe('the way in', () => {
  test('goes by the provider and back to where somebody was', async () => {
    const browser = new Browser()
    const address = await begin(browser, `?to=${encodeURIComponent('/child/noor?on=2026-06-30')}`)
    expect(address.origin).toBe(provider.issuer)
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: CLIENT.clientId,
      redirect_uri: 'https://ecomap.example/signed-in',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
    })
    const response = await visit(browser, await through(address))
    expect(toldToGoTo(response)).toEqual([303, '/child/noor?on=2026-06-30'])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect([...browser.cookies.keys()]).toEqual(['__Host-ecomap'])
    expect(await who(browser)).toBe('known')
  })

  test('gives the browser nothing but references, in cookies that no script and no other site has', async () => {
    const browser = new Browser()
    const begun = await visit(browser, '/sign-in')
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-ecomap-sign-in=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/,
      ),
    ])
    const done = await visit(browser, await through(new URL(begun.headers.get('location') ?? '')))
    expect(done.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-ecomap=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
      expect.stringMatching(/^__Host-ecomap-sign-in=; .*; Max-Age=0$/),
    ])
    expect(await done.text()).toBe('')
  })

  test('leaves nothing of it in the log but that somebody was refused', async () => {
    const said: string[] = []
    const log = watchedLog('trace', (line) => void said.push(line))
    const usual = app
    app = siteOf(provider.issuer, { log })
    try {
      const browser = new Browser()
      const address = await begin(browser)
      const path = await through(address, 'sub-stranger')
      await visit(browser, path)
      const [failed, changed] = [new Browser(), new URL(await through(await begin(browser)), SITE)]
      for (const [name, value] of browser.cookies) failed.cookies.set(name, value)
      changed.searchParams.set('iss', 'https://other.example')
      await visit(failed, pathOf(changed))
      expect(said).toHaveLength(2)
      const { searchParams } = new URL(path, SITE)
      for (const secret of ['sub-stranger', ...searchParams.values(), ...changed.searchParams.values()])
        expect(said.join('')).not.toContain(secret)
    } finally {
      app = usual
    }
  })

  test('ends the session that the browser had before', async () => {
    const browser = new Browser()
    await signIn(browser)
    const before = new Browser()
    for (const [name, value] of browser.cookies) before.cookies.set(name, value)
    await signIn(browser)
    expect(browser.header()).not.toBe(before.header())
    expect([await who(before), await who(browser)]).toEqual([undefined, 'known'])
  })

  test.each(['//other.example', 'https://other.example', '/\\other.example', '/sign-in'])(
    'ends at the start page instead of %s',
    async (to) => {
      expect(toldToGoTo(await signIn(new Browser(), `?to=${encodeURIComponent(to)}`))).toEqual([303, '/'])
    },
  )

  test('is not by the people of the examples', async () => {
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"as":"known"}' }
    const response = await visit(new Browser(), '/sign-in', asked)
    expect([response.status, response.headers.getSetCookie()]).toEqual([404, []])
  })
})

describe('nobody comes in', () => {
  /** Comes back by this path and is not in. */
  async function expectNobody(browser: Browser, path: string, why: string): Promise<void> {
    const response = await visit(browser, path)
    expect(toldToGoTo(response)).toEqual(NOT_SIGNED_IN(why))
    expect(browser.cookies.has('__Host-ecomap')).toBe(false)
    expect(await who(browser)).toBe(undefined)
  }

  test('whom the provider knows and the site does not; and nothing is made of them', async () => {
    const browser = new Browser()
    await expectNobody(browser, await through(await begin(browser), 'sub-stranger'), 'refused')
    const strangers = 'MATCH (user:User {subject: "sub-stranger"}) RETURN 1 / 0'
    await runCypher(database, strangers)
  })

  test('who has a user of another provider by the same name', async () => {
    await runCypher(database, 'MATCH (user:User {id: "known"}) SET user.issuer = "https://other.example"')
    try {
      const browser = new Browser()
      await expectNobody(browser, await through(await begin(browser)), 'refused')
    } finally {
      const { issuer } = provider
      await runCypher(database, 'MATCH (user:User {id: "known"}) SET user.issuer = $issuer', { issuer })
    }
  })

  test('who was disabled, also while they were at the provider', async () => {
    const browser = new Browser()
    const path = await through(await begin(browser))
    await runCypher(database, 'MATCH (user:User {id: "known"}) SET user.disabledAt = datetime()')
    await expectNobody(browser, path, 'refused')
  })

  test('by a code that was used, in the same browser or with another sign-in', async () => {
    const browser = new Browser()
    const address = await begin(browser)
    const path = await through(address)
    const again = new Browser()
    for (const [name, value] of browser.cookies) again.cookies.set(name, value)
    expect(toldToGoTo(await visit(browser, path))).toEqual([303, '/'])
    await expectNobody(again, path, 'expired')

    const other = new Browser()
    const state = (await begin(other)).searchParams.get('state') ?? ''
    const replayed = new URL(path, SITE)
    replayed.searchParams.set('state', state)
    await expectNobody(other, pathOf(replayed), 'failed')
  })

  test('twice by one code, though both come at once', async () => {
    const browser = new Browser()
    const path = await through(await begin(browser))
    const both = [new Browser(), new Browser()]
    for (const one of both) for (const [name, value] of browser.cookies) one.cookies.set(name, value)
    const went = await Promise.all(both.map(async (one) => toldToGoTo(await visit(one, path))))
    expect(went.map(([, to]) => to).sort()).toEqual(['/', '/?signIn=expired'])
  })

  test('in another browser than the one that began', async () => {
    await expectNobody(new Browser(), await through(await begin(new Browser())), 'expired')
  })

  test('who took longer than ten minutes', async () => {
    const browser = new Browser()
    const path = await through(await begin(browser))
    await runCypher(database, 'MATCH (signIn:SignIn) SET signIn.until = datetime()')
    await expectNobody(browser, path, 'expired')
  })

  const CHANGED: [string, (address: URL) => void][] = [
    ['another nonce', ({ searchParams }) => searchParams.set('nonce', 'another')],
    ['another state', ({ searchParams }) => searchParams.set('state', 'another')],
    ['no state', ({ searchParams }) => searchParams.delete('state')],
    ['the challenge of another', ({ searchParams }) => searchParams.set('code_challenge', 'A'.repeat(43))],
  ]
  test.each(CHANGED)('who went to the provider with %s', async (_what, change) => {
    const browser = new Browser()
    const address = await begin(browser)
    change(address)
    await expectNobody(browser, await through(address), 'failed')
  })

  const CHANGED_BACK: [string, (address: URL) => void][] = [
    ['another state', ({ searchParams }) => searchParams.set('state', 'another')],
    ['another issuer', ({ searchParams }) => searchParams.set('iss', 'https://other.example')],
    ['no issuer', ({ searchParams }) => searchParams.delete('iss')],
    ['another code', ({ searchParams }) => searchParams.set('code', 'another')],
    ['two codes', ({ searchParams }) => searchParams.append('code', 'another')],
    ['an error', ({ searchParams }) => searchParams.set('error', 'access_denied')],
  ]
  test.each(CHANGED_BACK)('who comes back with %s', async (_what, change) => {
    const browser = new Browser()
    const back = new URL(await through(await begin(browser)), SITE)
    change(back)
    await expectNobody(browser, pathOf(back), 'failed')
  })

  test.each(['/signed-in', '/signed-in?code=a&state=b', '/signed-in?error=access_denied'])(
    'by %s alone',
    (path) => expectNobody(new Browser(), path, 'expired'),
  )

  test('who tries too often from one address', async () => {
    const site = openApi(database, '2026-06-30', undefined, {
      mode: 'real',
      provider: openProvider({ issuer: provider.issuer, ...CLIENT, publicUrl: SITE }),
      rates: rateLimits(() => 0),
    })
    const ask = async (address: string) => {
      const headers = { 'x-forwarded-for': `203.0.113.1, ${address}` }
      const { headers: told } = await site.fetch(new URL('/sign-in', SITE).href, {
        headers,
        redirect: 'manual',
      })
      return told.get('location')
    }
    for (let time = 0; time < 20; time++) expect(await ask('192.0.2.1')).toContain(provider.issuer)
    expect(await ask('192.0.2.1')).toBe('/?signIn=busy')
    expect(await ask('192.0.2.2')).toContain(provider.issuer)
  })

  test('by a provider that names itself otherwise, or is away', async () => {
    const named = provider.issuer.replace('127.0.0.1', 'localhost')
    for (const issuer of [named, `${provider.issuer}/`, 'http://127.0.0.1:1']) {
      const response = await siteOf(issuer).fetch(new URL('/sign-in', SITE).href, { redirect: 'manual' })
      expect(toldToGoTo(response)).toEqual(NOT_SIGNED_IN('unavailable'))
    }
  })
})

describe('signing in again, before a child is opened in an emergency', () => {
  const EMERGENCY = '/emergency?child=noor'
  const AGAIN = `?again=1&to=${encodeURIComponent(EMERGENCY)}`
  const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1000) - seconds

  test('has the provider ask anew, and counts as proved; the first sign-in, of which it does not say when, does not', async () => {
    const [browser, atProvider] = [new Browser(), new Browser()]
    await signIn(browser, '', atProvider)
    expect(await breaksGlass(browser)).toBe('StepUpNeeded')
    const before = browser.header()
    const address = await begin(browser, AGAIN)
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ prompt: 'login', max_age: '0' })
    const response = await visit(browser, await through(address, KNOWN, atProvider))
    expect(toldToGoTo(response)).toEqual([303, EMERGENCY])
    expect(browser.header()).not.toBe(before)
    expect([await who(browser), await breaksGlass(browser)]).toEqual(['known', 'BreakGlassNotOpened'])
  })

  test('is not asked for by an ordinary sign-in', async () => {
    const { searchParams } = await begin(new Browser())
    expect([searchParams.has('prompt'), searchParams.has('max_age')]).toEqual([false, false])
  })

  test.each([
    ['four minutes ago', 240, 'BreakGlassNotOpened'],
    ['six minutes ago', 360, 'StepUpNeeded'],
    ['in the future', -3_600, 'BreakGlassNotOpened'],
  ])('counts by when the provider says that it was: %s', async (_when, seconds, answer) => {
    const browser = new Browser()
    const address = await begin(browser, AGAIN)
    const back = await provider.signIn(address.href, KNOWN, new Browser(), secondsAgo(seconds))
    await visit(browser, pathOf(back))
    expect([await who(browser), await breaksGlass(browser)]).toEqual(['known', answer])
  })

  test('does not count where the provider lets them through by a sign-in from before', async () => {
    const [browser, atProvider] = [new Browser(), new Browser()]
    const first = await begin(browser, AGAIN)
    const back = await provider.signIn(first.href, KNOWN, atProvider, secondsAgo(3_000))
    await visit(browser, pathOf(back))
    const address = await begin(browser, AGAIN)
    address.searchParams.delete('prompt')
    address.searchParams.set('max_age', '10000')
    await visit(browser, await through(address, KNOWN, atProvider))
    expect([await who(browser), await breaksGlass(browser)]).toEqual(['known', 'StepUpNeeded'])
  })

  test('as somebody else is that person’s session, and ends the one before', async () => {
    const { issuer } = provider
    await addUsers(database, [
      { id: 'other', name: 'Other', roles: ['auditor'], issuer, subject: 'sub-other' },
    ])
    const browser = new Browser()
    await signIn(browser)
    const before = new Browser()
    for (const [name, value] of browser.cookies) before.cookies.set(name, value)
    await visit(browser, await through(await begin(browser, AGAIN), 'sub-other'))
    expect([await who(browser), await who(before)]).toEqual(['other', undefined])
  })
})

describe('going', () => {
  test('ends the session, and tells the browser where it ends the one at the provider', async () => {
    const [browser, atProvider] = [new Browser(), new Browser()]
    await signIn(browser, '', atProvider)
    const response = await visit(browser, '/sign-out', { method: 'POST' })
    expect(browser.cookies.size).toBe(0)
    const { goOnTo } = await response.json()
    expect(goOnTo).toContain(provider.issuer)
    expect(goOnTo).not.toContain('id_token')
    await provider.signOut(goOnTo, atProvider)
  })

  test('at the provider ends the session here at once, and no other', async () => {
    const [browser, elsewhere, atProvider] = [new Browser(), new Browser(), new Browser()]
    await signIn(browser, '', atProvider)
    await signIn(elsewhere)
    const address = `${provider.issuer}/session/end?client_id=${CLIENT.clientId}&post_logout_redirect_uri=${SITE}`
    await provider.signOut(address, atProvider)
    expect([await who(browser), await who(elsewhere)]).toEqual([undefined, 'known'])
  })
})

describe('a logout token', () => {
  const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
  const now = () => Math.floor(Date.now() / 1000)
  const claims = () => ({
    iss: provider.issuer,
    aud: CLIENT.clientId,
    iat: now(),
    exp: now() + 120,
    jti: randomUUID(),
    sub: KNOWN,
    events: { [EVENT]: {} },
  })
  const post = (token: string, type = 'application/x-www-form-urlencoded') =>
    visit(new Browser(), '/back-channel-logout', {
      method: 'POST',
      headers: { 'content-type': type },
      body: new URLSearchParams({ logout_token: token }).toString(),
    })

  test('of a subject ends all their sessions', async () => {
    const browsers = [new Browser(), new Browser()]
    for (const browser of browsers) await signIn(browser)
    const response = await post(await provider.sign(claims()))
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    for (const browser of browsers) expect(await who(browser)).toBe(undefined)
  })

  test('ends nothing the second time', async () => {
    const token = await provider.sign(claims())
    expect((await post(token)).status).toBe(200)
    const browser = new Browser()
    await signIn(browser)
    expect((await post(token)).status).toBe(400)
    expect(await who(browser)).toBe('known')
  })

  const FORGED: [string, () => Promise<string>][] = [
    ['of another issuer', () => provider.sign({ ...claims(), iss: 'https://other.example' })],
    ['for another site', () => provider.sign({ ...claims(), aud: 'other' })],
    ['made long ago', () => provider.sign({ ...claims(), iat: now() - 400 })],
    ['made in the future', () => provider.sign({ ...claims(), iat: now() + 400 })],
    ['that is over', () => provider.sign({ ...claims(), exp: now() - 60 })],
    ['without a time', () => provider.sign({ ...claims(), iat: undefined })],
    ['without an event', () => provider.sign({ ...claims(), events: undefined })],
    ['of another event', () => provider.sign({ ...claims(), events: { other: {} } })],
    ['with a nonce', () => provider.sign({ ...claims(), nonce: 'n' })],
    ['without an id', () => provider.sign({ ...claims(), jti: undefined })],
    ['of nobody', () => provider.sign({ ...claims(), sub: undefined })],
    ['of another type', () => provider.sign(claims(), { typ: 'at+jwt' })],
    ['with another key', async () => (await stranger()).sign(claims())],
    ['without a signature', async () => unsigned(claims())],
    ['signed with the client secret', async () => keyed(claims())],
    ['that is none', async () => 'no token'],
    ['changed', async () => changed(await provider.sign({ ...claims(), sub: 'sub-other' }))],
  ]
  test.each(FORGED)('%s is refused', async (_what, token) => {
    const browser = new Browser()
    await signIn(browser)
    const response = await post(await token())
    expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_request' }])
    expect(await who(browser)).toBe('known')
  })

  test('is taken from a form alone, and from no long one', async () => {
    const token = await provider.sign(claims())
    expect((await post(token, 'text/plain')).status).toBe(400)
    expect((await post('a'.repeat(30_000))).status).toBe(400)
    expect((await visit(new Browser(), '/back-channel-logout')).status).toBe(405)
  })

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const unsigned = (payload: object) => `${part({ alg: 'none', typ: 'logout+jwt' })}.${part(payload)}.`
  async function keyed(payload: object): Promise<string> {
    const { SignJWT } = await import('jose')
    return new SignJWT({ ...payload })
      .setProtectedHeader({ alg: 'HS256', typ: 'logout+jwt' })
      .sign(Buffer.from(CLIENT.clientSecret))
  }
  function changed(token: string): string {
    const [header, , signature] = token.split('.')
    return [header, part(claims()), signature].join('.')
  }
  async function stranger(): Promise<TestProvider> {
    const other = await startProvider(fetch)
    await other.close()
    return other
  }
})
