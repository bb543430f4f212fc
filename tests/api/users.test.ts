import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readOneAccount } from '../../server/access/accounts.store.ts'
import { viewerOf } from '../../server/access/sign-in.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher } from '../support/access.ts'
import { cookieOf, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'

const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'practice', name: 'Te Awa Practice', sector: 'health' }],
  roles: [{ id: 'gp', title: 'GP', function: 'gp', clientGroup: 'child' }],
  teams: [{ id: 'north', name: 'Te Rōpū North', agency: 'practice', area: 'Waikato' }],
  professionals: [{ id: 'ines', name: 'Inês Duarte', agency: 'practice', roles: ['gp'] }],
}

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database)
  await importInto(database, FILE)
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  app = openApi(database, '2026-06-30')
  asks = askerOf(app)
})

const KEEP = `mutation ($input: UserInput!) { keepUser(input: $input) {
  __typename
  ... on User { id name roles issuer subject version isDisabled professional { id name } }
  ... on UserConflict { present { name version } }
  ... on Refused { errors { path message } }
} }`
const CHANGE = (what: string) => `mutation ($id: ID!) { ${what}User(id: $id) {
  __typename ... on User { id isDisabled } ... on Refused { errors { path message } }
} }`
const MERE = {
  id: 'mere',
  name: 'Mere Tūhoe',
  roles: ['SOCIAL_WORKER'],
  issuer: 'https://id.example',
  subject: 'sub-mere',
  professional: 'ines',
}
const keep = (input: object, by = 'admin') => asks(by, KEEP, { input: { ...MERE, ...input } })
const pathsOf = ({ __typename, errors }: { __typename: string; errors: { path: string }[] }) => [
  __typename,
  ...errors.map(({ path }) => path),
]

describe('users', () => {
  test.each([
    ['admin', undefined],
    ['worker', 'FORBIDDEN'],
    ['lead', 'FORBIDDEN'],
    ['panel', 'FORBIDDEN'],
    ['auditor', 'FORBIDDEN'],
  ])('are shown to %s: %s', async (user, code) => {
    for (const document of [
      '{ users { totalCount nodes { id grants { id } sessions { id } } } }',
      '{ user(id: "worker") { id } }',
    ])
      expect(await codeOf(app, user, document)).toBe(code)
  })

  test('are looked at one by one, while whoever looks is an administrator', async () => {
    const ONE = 'query ($id: ID!) { user(id: $id) { id name roles version grants { id } sessions { id } } }'
    const who = { name: 'Ngaire Adeyemi', roles: ['SOCIAL_WORKER'], version: 1, grants: [], sessions: [] }
    expect(await asks('admin', ONE, { id: 'worker' })).toEqual({ id: 'worker', ...who })
    expect(await asks('admin', ONE, { id: 'nobody' })).toBe(null)
    // The query asks once more than the policy, and so a role that was taken away meanwhile opens nothing.
    const headers = { cookie: await cookieOf(app, 'admin') }
    const viewer = await viewerOf(new Request('http://localhost/', { headers }), 'local', database)
    expect(await readOneAccount(database, viewer, 'worker')).toMatchObject({ id: 'worker' })
    await runCypher(database, 'MATCH (user:User {id: "admin"}) SET user.roles = ["auditor"]')
    expect(await readOneAccount(database, viewer, 'worker')).toBe(undefined)
  })

  test('are found by a part of their names, a page at a time', async () => {
    const PAGE = `query ($search: String, $after: String) { users(search: $search, first: 3, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`
    const found = await asks('admin', PAGE, { search: 'ĀDEY' })
    expect(found).toMatchObject({ totalCount: 1, nodes: [{ id: 'worker' }] })
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const { nodes, pageInfo } = await asks('admin', PAGE, { after })
      seen.push(...nodes.map(({ id }: { id: string }) => id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen).toHaveLength(9)
    expect(new Set(seen).size).toBe(9)
  })
})

describe('teams to give', () => {
  const TEAMS =
    'query ($search: String!) { teams(search: $search) { nodes { id name area agency { name } } } }'
  const north = { id: 'north', name: 'Te Rōpū North', area: 'Waikato', agency: { name: 'Te Awa Practice' } }

  test.each(['', 'ropu', 'WAIKATO north', 'te awa'])('are found by %j', async (search) => {
    expect((await asks('admin', TEAMS, { search })).nodes).toEqual([north])
  })

  test('are not found by what none of their words holds, nor by who has no directory', async () => {
    expect((await asks('admin', TEAMS, { search: 'ropu south' })).nodes).toEqual([])
    for (const [user, code] of [
      ['worker', undefined],
      ['lead', undefined],
      ['panel', 'FORBIDDEN'],
      ['auditor', 'FORBIDDEN'],
    ] as const)
      expect(await codeOf(app, user, '{ teams(search: "") { totalCount } }')).toBe(code)
  })
})

describe('keeping a user', () => {
  test('makes one, once', async () => {
    const kept = await keep({})
    expect(kept).toEqual({
      __typename: 'User',
      ...MERE,
      version: 1,
      isDisabled: false,
      professional: { id: 'ines', name: 'Inês Duarte' },
    })
    expect(await keep({})).toEqual(kept)
  })

  test('changes one from the version that was looked at', async () => {
    await keep({})
    expect(await keep({ name: 'Mere Rangi', professional: null, madeFrom: 1 })).toMatchObject({
      name: 'Mere Rangi',
      version: 2,
      professional: null,
    })
    expect(await keep({ name: 'Mere Other', madeFrom: 1 })).toEqual({
      __typename: 'UserConflict',
      present: { name: 'Mere Rangi', version: 2 },
    })
  })

  test('lets one of two through who keep at once', async () => {
    const both = await Promise.all([keep({ name: 'One' }), keep({ name: 'Other' }, 'admin-2')])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['User', 'UserConflict'])
  })

  test.each([
    ['one without a name', { name: '  ' }, ['input.name']],
    ['one without a role', { roles: [] }, ['input.roles']],
    ['one with half of how they come in', { subject: null }, ['input.subject']],
    ['one with no id', { id: '' }, ['input.id']],
    ['a later version of nobody', { madeFrom: 3 }, ['input.madeFrom']],
    ['a professional who is not there', { professional: 'nobody' }, ['input.professional']],
    ['yourself', { id: 'admin' }, ['input.id']],
  ])('refuses %s', async (_what, input, paths) => {
    expect(pathsOf(await keep(input))).toEqual(['Refused', ...paths])
  })

  test('refuses who is another already', async () => {
    await keep({})
    const other = { id: 'other', name: 'Other' }
    expect(pathsOf(await keep({ ...other, professional: null }))).toEqual(['Refused', 'input.subject'])
    expect(pathsOf(await keep({ ...other, subject: 'sub-other' }))).toEqual(['Refused', 'input.professional'])
  })

  test('is for an administrator alone', async () => {
    for (const user of ['worker', 'lead', 'panel', 'auditor'])
      await expect(keep({}, user)).rejects.toThrow('This is not open to your role.')
  })

  test('takes a role away at once', async () => {
    const told = { id: 'admin-2', name: 'Ama', roles: ['AUDITOR'], madeFrom: 1 }
    const noWayIn = { issuer: null, subject: null, professional: null }
    await asks('admin-2', '{ users { totalCount } }')
    await keep({ ...told, ...noWayIn })
    expect(await codeOf(app, 'admin-2', '{ users { totalCount } }')).toBe('FORBIDDEN')
  })

  test('ends the sessions of somebody who comes in by another name from now on, and no others', async () => {
    await keep({ professional: null })
    expect(await asks('mere', '{ me { id } }')).toEqual({ id: 'mere' })
    await keep({ professional: null, name: 'Mere R.', madeFrom: 1 })
    expect(await asks('mere', '{ me { id } }')).toEqual({ id: 'mere' })
    await keep({ professional: null, name: 'Mere R.', subject: 'sub-new', madeFrom: 2 })
    expect(await asks('mere', '{ me { id } }')).toBe(null)
    const again = askerOf(openApi(database, '2026-06-30'))
    expect(await again('mere', '{ me { id } }')).toEqual({ id: 'mere' })
    await keep({ professional: null, name: 'Mere R.', issuer: null, subject: null, madeFrom: 3 })
    expect(await again('mere', '{ me { id } }')).toBe(null)
  })
})

describe('disabling a user', () => {
  const change = (what: string, id: string, by = 'admin') => asks(by, CHANGE(what), { id })

  test('ends what they have open, and lets nobody in by it until it is undone', async () => {
    expect(await asks('worker', '{ me { id } }')).toEqual({ id: 'worker' })
    expect(await change('disable', 'worker')).toEqual({ __typename: 'User', id: 'worker', isDisabled: true })
    expect(await asks('worker', '{ me { id } }')).toBe(null)
    expect(await change('disable', 'worker')).toMatchObject({ isDisabled: true })
    expect(await change('enable', 'worker')).toMatchObject({ isDisabled: false })
    expect(await asks('worker', '{ me { id } }')).toBe(null)
  })

  test.each(['disable', 'enable'])('is not for oneself, nor of nobody: %s', async (what) => {
    expect(pathsOf(await change(what, 'admin'))).toEqual(['Refused', 'id'])
    expect(pathsOf(await change(what, 'nobody'))).toEqual(['Refused', 'id'])
    await expect(change(what, 'worker', 'lead')).rejects.toThrow('not open to your role')
  })
})

describe('sessions', () => {
  const END = 'mutation ($id: ID!) { endSession(id: $id) { __typename } }'
  const own = (user: string) => asks(user, '{ me { sessions { id isThis address startedAt seenAt until } } }')

  test('are shown to whose they are, and ended by them', async () => {
    const elsewhere = openApi(database, '2026-06-30')
    await cookieOf(elsewhere, 'worker')
    const { sessions } = await own('worker')
    expect(sessions.map(({ isThis }: { isThis: boolean }) => isThis).sort()).toEqual([false, true])
    const other = sessions.find(({ isThis }: { isThis: boolean }) => !isThis)
    expect(other).toMatchObject({ address: 'loopback', startedAt: expect.stringMatching(/^\d{4}-.*Z$/) })
    expect(await asks('worker', END, { id: other.id })).toEqual({ __typename: 'SessionEnded' })
    expect(await askerOf(elsewhere)('worker', '{ me { id } }')).toBe(null)
    expect((await own('worker')).sessions).toHaveLength(1)
  })

  test('of others are ended by an administrator alone, and to anyone else are as those that are not there', async () => {
    const { id } = (await own('worker')).sessions[0]
    const refusedOther = await asks(
      'lead',
      `mutation { endSession(id: "${id}") { ... on Refused { errors { message } } } }`,
    )
    const refusedNone = await asks(
      'lead',
      'mutation { endSession(id: "none") { ... on Refused { errors { message } } } }',
    )
    expect(refusedOther).toEqual(refusedNone)
    expect(refusedOther.errors).toHaveLength(1)
    const shown = await asks('admin', '{ users(search: "adeyemi") { nodes { sessions { id } } } }')
    expect(shown.nodes).toEqual([{ sessions: [{ id }] }])
    expect(await asks('admin', END, { id })).toEqual({ __typename: 'SessionEnded' })
    expect(await asks('worker', '{ me { id } }')).toBe(null)
  })

  test('that end while something is being changed change nothing', async () => {
    await asks('admin', '{ me { id } }')
    await runCypher(database, 'MATCH (user:User {id: "admin"}) SET user.disabledAt = datetime()')
    await expect(keep({})).rejects.toThrow('Sign in first.')
    await runCypher(database, 'MATCH (user:User {id: "admin"}) REMOVE user.disabledAt')
    expect((await asks('admin', '{ users(search: "mere") { totalCount } }')).totalCount).toBe(0)
  })
})
