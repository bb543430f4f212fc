import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { MACHINE_SCOPES } from '../../domain/access/machine-scopes.ts'
import { POLICY, SCOPE_RULES } from '../../server/access/policy.ts'
import { hashOf } from '../../server/access/session-reference.ts'
import { product } from '../../server/access/viewer.ts'
import type { App, AppParts } from '../../server/app.ts'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import type { Database } from '../../server/database/database.ts'
import { RATES } from '../../server/limits/rate-limit.ts'
import { idOf, type KnownOperations } from '../../server/operations/known-operations.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { type Answer, cookieOf, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'

const child = (id: string) => ({ id, family: 'aziz', name: id, dateOfBirth: '2018-02-01', pathways: [] })
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
  teams: [{ id: 'north', name: 'North', agency: 'council' }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [child('noor'), child('amal'), child('hidden')],
}
const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

const TOKEN = `__typename
  ... on MachineTokenMade {
    secret
    token { id until lastUsedOn endedAt byName }
    machine { id name purpose scopes byName endedAt tokens { id } grants { id covers { id } } }
  }
  ... on Refused { errors { path message } }`
const MAKE = `mutation ($input: MachineInput!) { makeMachine(input: $input) { ${TOKEN} } }`
const ANOTHER = `mutation ($input: MachineTokenInput!) { makeMachineToken(input: $input) { ${TOKEN} } }`
const ENDED =
  '__typename ... on Machine { id endedAt tokens { id endedAt } } ... on Refused { errors { path message } }'
const END_TOKEN = `mutation ($id: ID!) { endMachineToken(id: $id) { ${ENDED} } }`
const END = `mutation ($id: ID!) { endMachine(id: $id) { ${ENDED} } }`
const LIST =
  '{ machines { id name purpose scopes endedAt tokens { id until lastUsedOn endedAt } grants { covers { id } user { id roles } } isYoursToGive isYoursToRenew } }'
const GIVE = `mutation ($input: TeamGrantInput!) { grantTeam(input: $input) {
  __typename ... on UserGrant { id } ... on Refused { errors { path message } } } }`
const CHILD = 'query Child($id: ID!) { child(id: $id) { id name } }'

/** Operations are known that ask what the tests ask as people, also where many work. */
const known = [MAKE, ANOTHER, END_TOKEN, END, LIST, GIVE]
const operations: KnownOperations = { documentOf: (id) => known.find((one) => idOf(one) === id) }

let database: Database
let written: AuditEvent[]
const apps: Partial<Record<AppParts['mode'], App>> = {}
const open = (mode: AppParts['mode']) =>
  openApi(database, '2026-06-30', undefined, {
    mode,
    operations,
    journal: { append: async (event) => void written.push(event), close: async () => {} },
  })

beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database)
  await importInto(database, FILE)
  await runCypher(database, 'MATCH (child:Child {id: "hidden"}) SET child:Restricted')
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await runCypher(database, 'MATCH (grant:Grant) DETACH DELETE grant')
  for (const covers of ['noor', 'hidden'])
    await tellGrant(database, { user: 'worker', basis: 'own-case', covers, team: 'north' })
  written = []
  apps.local = open('local')
  apps.real = open('real')
})

interface Told extends Answer {
  status: number
  headers: Headers
}

/** Asks as a program does. */
async function askBy(
  token: string | undefined,
  query: string,
  {
    mode = 'local',
    headers = {},
    variables,
  }: { mode?: AppParts['mode']; headers?: object; variables?: object } = {},
  address = 'http://localhost/graphql',
): Promise<Told> {
  const response = await (apps[mode] as App).fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, headers: response.headers, ...((await response.json()) as Answer) }
}
const refusalOf = ({ status, errors }: Told) => [status, errors?.[0]?.extensions?.code]

/** Asks as somebody who is signed in, in either mode. */
async function asks(user: string, document: string, variables?: object, mode: AppParts['mode'] = 'local') {
  const app = apps[mode] as App
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-ecomap-page': '1',
      cookie: await cookieOf(app, user),
    },
    body: JSON.stringify({ documentId: idOf(document), variables }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects of an answer
  return Object.values(data)[0] as any
}
const make = (input: object = {}, by = 'admin', mode?: AppParts['mode']) =>
  asks(
    by,
    MAKE,
    {
      input: {
        id: 'reports',
        name: 'Monthly report',
        purpose: 'Counts for the board',
        scopes: ['CASES'],
        token: 'first',
        until: inDays(30),
        ...input,
      },
    },
    mode,
  )
const another = (input: object = {}, by = 'admin', mode?: AppParts['mode']) =>
  asks(by, ANOTHER, { input: { machine: 'reports', token: 'second', until: inDays(60), ...input } }, mode)
const give = (by = 'admin-2', mode?: AppParts['mode'], team = 'north') =>
  asks(by, GIVE, { input: { id: randomUUID(), user: 'reports', team, why: 'For the report' } }, mode)
const pathsOf = ({ __typename, errors }: { __typename: string; errors?: { path: string }[] }) => [
  __typename,
  ...(errors ?? []).map(({ path }) => path),
]

describe('a machine', () => {
  test('is made with a token that is told once and kept as a hash alone', async () => {
    const made = await make()
    expect(made).toMatchObject({
      __typename: 'MachineTokenMade',
      token: { id: 'first', lastUsedOn: null, endedAt: null, byName: 'Tamsin Oyelaran' },
      machine: {
        id: 'reports',
        scopes: ['CASES'],
        byName: 'Tamsin Oyelaran',
        tokens: [{ id: 'first' }],
        grants: [],
      },
    })
    expect(made.secret).toMatch(/^ecomap_[\w-]{43}$/)
    expect(pathsOf(await make())).toEqual(['Refused', 'input.id', 'input.token'])
    const shown = JSON.stringify(await asks('admin', LIST))
    expect(shown).not.toContain(made.secret)
    const text = 'MATCH (n) UNWIND keys(n) AS key RETURN toStringOrNull(n[key]) AS found'
    const row = z.object({ found: z.string().nullable() })
    const kept = await database.read(product, { name: 'tests/everything', text }, {}, row)
    expect(kept).toContainEqual({ found: hashOf(made.secret) })
    expect(JSON.stringify(kept)).not.toContain(made.secret.slice(7))
    expect(JSON.stringify(written)).not.toContain(made.secret.slice(7))
  })

  test('reads nothing but who it is unless it has a scope', async () => {
    const { secret } = await make({ scopes: [] })
    expect((await askBy(secret, '{ me { id name roles } }')).data).toEqual({
      me: { id: 'reports', name: 'Monthly report', roles: [] },
    })
    for (const query of ['{ today }', '{ professionals { totalCount } }', '{ children { totalCount } }'])
      expect(refusalOf(await askBy(secret, query))).toEqual([403, 'FORBIDDEN'])
  })

  test('writes nothing, and learns nothing of users, the journal, or who else sees a child, whatever its scopes', () => {
    const rules: readonly string[] = ['anyone', ...MACHINE_SCOPES.flatMap((scope) => SCOPE_RULES[scope])]
    const opened = [...POLICY].filter(([, rule]) => rules.includes(rule)).map(([field]) => field)
    expect(opened).toContain('Child.findings')
    expect(opened.filter((field) => field.startsWith('Mutation.'))).toEqual([])
    const CLOSED = [
      'Query.users',
      'Query.audit',
      'Child.audit',
      'Child.grants',
      'Child.readers',
      'Me.sessions',
    ]
    expect(opened.filter((field) => CLOSED.includes(field))).toEqual([])
  })

  test('sees the cases of teams that it is given, without the restricted ones, until that is ended', async () => {
    const { secret } = await make()
    const page = async () => (await askBy(secret, '{ children { totalCount nodes { id } } }')).data.children
    expect(await page()).toEqual({ totalCount: 0, nodes: [] })
    const { id } = await give()
    expect(await page()).toEqual({ totalCount: 1, nodes: [{ id: 'noor' }] })
    for (const id of ['hidden', 'amal', 'nobody'])
      expect((await askBy(secret, CHILD, { variables: { id } })).data).toEqual({ child: null })
    await runCypher(database, 'MATCH (g:Grant {id: $id}) SET g.endedAt = datetime()', { id })
    expect(await page()).toEqual({ totalCount: 0, nodes: [] })
  })

  test('is given the cases of teams alone, and only when its scope is cases', async () => {
    await make({ scopes: ['DIRECTORY'] })
    expect(pathsOf(await give())).toEqual(['Refused', 'input.user'])
    await make({ id: 'other', token: 'other' })
    const person = askerOf(apps.local as App)
    const refused = async (user: string, mutation: string) =>
      pathsOf(
        await person(user, `mutation { ${mutation} { __typename ... on Refused { errors { path } } } }`),
      )
    const given = `id: "g", user: "other", why: "Needed"`
    expect(await refused('admin', `grantSupervision(input: { ${given}, colleague: "worker" })`)).toEqual([
      'Refused',
      'input.user',
    ])
    expect(
      await refused('admin', `grantCover(input: { ${given}, team: "north", until: "${inDays(1)}" })`),
    ).toEqual(['Refused', 'input.user'])
    await tellGrant(database, { user: 'lead', basis: 'supervision', covers: 'worker' })
    expect(await refused('lead', `grantOwnCase(input: { ${given}, child: "noor" })`)).toEqual([
      'Refused',
      'input.user',
    ])
    expect(await refused('lead', `proposeNamedGrant(input: { ${given}, child: "noor" })`)).toEqual([
      'Refused',
      'input.user',
    ])
  })

  test('is no person: neither kept, disabled nor shown as a user', async () => {
    await make()
    const person = askerOf(apps.local as App)
    const shown = await person('admin', '{ users(first: 100) { nodes { id } } }')
    expect(shown.nodes.map(({ id }: { id: string }) => id)).not.toContain('reports')
    const errors = '{ __typename ... on Refused { errors { path } } }'
    for (const mutation of [
      `keepUser(input: { id: "reports", name: "X", roles: [SUPERVISOR] }) ${errors}`,
      `disableUser(id: "reports") ${errors}`,
      `enableUser(id: "reports") ${errors}`,
    ])
      expect((await person('admin', `mutation { ${mutation} }`)).__typename).toBe('Refused')
  })

  test.each([
    ['one without a name', { name: ' ' }, ['input.name']],
    ['one without a purpose', { purpose: '' }, ['input.purpose']],
    ['one under the id of a user', { id: 'worker' }, ['input.id']],
    ['a token that is over', { until: inDays(-1) }, ['input.until']],
    ['a token of more than a year', { until: inDays(367) }, ['input.until']],
    ['a token until no moment', { until: 'soon' }, ['input.until']],
  ])('is refused as %s', async (_what, input, paths) => {
    expect(pathsOf(await make(input))).toEqual(['Refused', ...paths])
    expect(await asks('admin', LIST)).toEqual([])
  })

  test('is made, shown and ended by an administrator alone', async () => {
    for (const user of ['worker', 'lead', 'panel', 'auditor']) {
      for (const [document, variables] of [
        [END, { id: 'reports' }],
        [END_TOKEN, { id: 'first' }],
      ] as const)
        await expect(asks(user, document, variables)).rejects.toThrow('not open to your role')
      await expect(make({}, user)).rejects.toThrow('not open to your role')
      await expect(another({}, user)).rejects.toThrow('not open to your role')
      expect(await codeOf(apps.local as App, user, LIST)).toBe('FORBIDDEN')
    }
  })
})

describe('a token', () => {
  test('gives way to another, and is ended at once', async () => {
    const first = await make()
    const second = await another()
    expect(second.machine.tokens).toEqual([{ id: 'second' }, { id: 'first' }])
    const isGood = async ({ secret }: { secret: string }) =>
      (await askBy(secret, '{ me { id } }')).status === 200
    expect([await isGood(first), await isGood(second)]).toEqual([true, true])
    expect(await asks('admin', END_TOKEN, { id: 'first' })).toMatchObject({
      __typename: 'Machine',
      endedAt: null,
    })
    expect([await isGood(first), await isGood(second)]).toEqual([false, true])
    const ended = await asks('admin', END, { id: 'reports' })
    expect(ended).toMatchObject({ endedAt: expect.any(String) })
    expect(await asks('admin', END, { id: 'reports' })).toEqual(ended)
    expect(await isGood(second)).toBe(false)
    expect(pathsOf(await another({ token: 'third' }))).toEqual(['Refused', 'input.machine'])
    expect(pathsOf(await asks('admin', END_TOKEN, { id: 'none' }))).toEqual(['Refused', 'id'])
  })

  test.each(['local', 'real'] as const)(
    'that is wrong, ended, over, or of a machine that was ended is refused alike: %s',
    async (mode) => {
      const { secret: ended } = await make()
      await asks('admin', END_TOKEN, { id: 'first' })
      const { secret: over } = await another()
      await runCypher(
        database,
        'MATCH (t:Session {id: "second"}) SET t.until = datetime(), t.idleUntil = datetime()',
      )
      const { secret: gone } = await make({ id: 'gone', token: 'gone' })
      await asks('admin', END, { id: 'gone' })
      const worker = (await cookieOf(apps[mode] as App, 'worker')).split('=')[1]
      const told = []
      for (const token of [
        ended,
        over,
        gone,
        `ecomap_${'a'.repeat(43)}`,
        'ecomap_',
        '',
        worker,
        `${ended} x`,
      ]) {
        const { status, headers, errors, data } = await askBy(token, '{ childrn }', { mode })
        told.push(JSON.stringify([status, headers.get('www-authenticate'), errors, data]))
      }
      expect(new Set(told).size).toBe(1)
      expect(told[0]).toMatch(/^\[401,"Bearer error=.*UNAUTHENTICATED/)
    },
  )

  test.each(['local', 'real'] as const)(
    'is taken from its header alone, and never beside a cookie: %s',
    async (mode) => {
      const { secret } = await make()
      const me = '{ me { id } }'
      expect((await askBy(secret, me, { mode })).data).toEqual({ me: { id: 'reports' } })
      const cookie = await cookieOf(apps[mode] as App, 'worker')
      expect(refusalOf(await askBy(secret, me, { mode, headers: { cookie, 'x-ecomap-page': '1' } }))).toEqual(
        [400, 'BAD_REQUEST'],
      )
      for (const name of ['token', 'access_token', 'authorization']) {
        const address = `http://localhost/graphql?${name}=${secret}`
        const told = await askBy(undefined, '{ today }', { mode }, address)
        expect([400, 401]).toContain(told.status)
        expect(told.data?.today).toBe(undefined)
      }
      const session = (await cookieOf(apps[mode] as App, 'worker')).split('=')[0]
      const asCookie = await askBy(undefined, me, { headers: { cookie: `${session}=${secret}` } })
      expect(asCookie.data).toEqual({ me: null })
    },
  )

  test('lets a machine ask what it wants where people ask known operations alone, within the limits', async () => {
    const { secret } = await make({ scopes: ['CASES', 'DIRECTORY'] })
    await give()
    const real = (query: string, variables?: object) => askBy(secret, query, { mode: 'real', variables })
    expect((await real(CHILD, { id: 'noor' })).data).toEqual({ child: { id: 'noor', name: 'noor' } })
    expect((await real('{ __schema { types { name } } }')).errors?.[0]?.message).toMatch(/introspection/)
    expect((await real('{ childrn { id } }')).errors?.[0]?.message).toBe(
      'Cannot query field "childrn" on type "Query".',
    )
    expect((await real(`{ ${'today '.repeat(9)} }`)).errors?.[0]?.extensions?.code).toBe('DOCUMENT_TOO_LARGE')
    expect(refusalOf(await real('mutation { endSession(id: "first") { __typename } }'))).toEqual([
      403,
      'FORBIDDEN',
    ])
    expect((await askBy(undefined, '{ today }', { mode: 'real' })).errors?.[0]?.extensions?.code).toBe(
      'OPERATION_ID_REQUIRED',
    )
  })

  test('where many work, is made by another than who says what the machine sees', async () => {
    const isTheirs = async (user: string, mode: AppParts['mode'] = 'real') => {
      const [{ isYoursToGive, isYoursToRenew }] = await asks(user, LIST, {}, mode)
      return { isYoursToGive, isYoursToRenew }
    }
    await make({}, 'admin', 'real')
    expect(await isTheirs('admin')).toEqual({ isYoursToGive: false, isYoursToRenew: true })
    expect(await isTheirs('admin-2')).toEqual({ isYoursToGive: true, isYoursToRenew: true })
    expect(pathsOf(await give('admin', 'real'))).toEqual(['Refused', 'input.user'])
    expect((await give('admin-2', 'real')).__typename).toBe('UserGrant')
    expect(await isTheirs('admin-2')).toEqual({ isYoursToGive: true, isYoursToRenew: false })
    for (const user of ['admin', 'admin-2'])
      expect(await isTheirs(user, 'local')).toEqual({ isYoursToGive: true, isYoursToRenew: true })
    expect(pathsOf(await another({}, 'admin-2', 'real'))).toEqual(['Refused', 'input.machine'])
    expect((await another({}, 'admin', 'real')).__typename).toBe('MachineTokenMade')
    for (const id of ['first', 'second']) await asks('admin', END_TOKEN, { id }, 'real')
    expect(await isTheirs('admin')).toEqual({ isYoursToGive: true, isYoursToRenew: true })
    expect((await give('admin', 'real')).__typename).toBe('UserGrant')
  })

  test('asks only so often, each for itself', async () => {
    const first = await make()
    const second = await another()
    const answers: Told[] = []
    while (answers.length < 2 * RATES.machine.atOnce && answers.at(-1)?.status !== 429)
      answers.push(await askBy(first.secret, '{ me { id } }'))
    expect(answers.length).toBeGreaterThan(RATES.machine.atOnce)
    expect(answers.slice(0, -1).every(({ status }) => status === 200)).toBe(true)
    expect(refusalOf(answers.at(-1) as Told)).toEqual([429, 'RATE_LIMITED'])
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await askBy(second.secret, '{ me { id } }')).status).toBe(200)
  })

  test('is shown with the day of its last use', async () => {
    const { secret } = await make()
    await askBy(secret, '{ me { id } }')
    const [machine] = await asks('admin', LIST)
    expect(machine.tokens[0].lastUsedOn).toBe(new Date().toISOString().slice(0, 10))
  })
})

test('all that a machine is answered or refused is written down under its id and its token’s', async () => {
  const { secret } = await make({ scopes: ['CASES', 'DIRECTORY'] })
  const { id } = await give()
  written = []
  await askBy(secret, CHILD, { variables: { id: 'noor' } })
  await askBy(secret, 'query Everybody { professionals { totalCount } }')
  await askBy(secret, 'query Users { users { totalCount } }')
  await askBy(`${secret}x`, '{ me { id } }')
  await asks('admin', END_TOKEN, { id: 'first' })
  const machine = { user: 'reports', session: 'first' }
  expect(written).toMatchObject([
    {
      ...machine,
      action: 'read',
      operation: 'Child',
      children: [{ id: 'noor', grants: [{ id, basis: 'team' }] }],
    },
    { ...machine, action: 'read', operation: 'Everybody', children: [] },
    { ...machine, action: 'refused', operation: 'Users', details: { code: 'FORBIDDEN' } },
    { action: 'refused', children: [], details: { code: 'UNAUTHENTICATED' } },
    {
      action: 'token-change',
      user: 'admin',
      details: { code: 'ended', subject: 'reports', session: 'first' },
    },
  ])
})
