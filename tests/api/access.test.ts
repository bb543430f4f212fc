import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addUsers } from '../../server/access/users.store.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, type ToldGrant, tellGrant } from '../support/access.ts'
import { ask, cookieOf, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const TODAY = '2026-06-30'

const child = (id: string, name: string, more: object = {}) => ({
  id,
  family: 'aziz',
  name,
  dateOfBirth: '2018-02-01',
  pathways: [],
  ...more,
})
/** Two siblings with one mother, one GP, one household and one meeting. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'practice', name: 'Te Awa Practice', sector: 'health' }],
  teams: [{ id: 'north', name: 'North', agency: 'practice' }],
  roles: [{ id: 'gp', title: 'GP', function: 'gp', clientGroup: 'child' }],
  professionals: [{ id: 'ines', name: 'Inês Duarte', agency: 'practice', roles: ['gp'] }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  households: [{ id: 'home', name: 'Home', kind: 'home' }],
  children: [
    child('noor', 'Noor Aziz', {
      livesIn: [{ household: 'home' }],
      relationships: [{ child: 'sister', kinship: 'sibling' }],
    }),
    child('sister', 'Marisol Ashenden', { livesIn: [{ household: 'home' }] }),
  ],
  familyMembers: [
    {
      id: 'mother',
      family: 'aziz',
      name: 'Samira Aziz',
      relationships: [
        { child: 'noor', kinship: 'mother' },
        { child: 'sister', kinship: 'mother' },
      ],
      supports: [{ need: 'sister-sleep' }],
    },
    {
      id: 'young',
      family: 'aziz',
      name: 'Z. Q.',
      sameAs: 'sister',
      relationships: [{ child: 'noor', kinship: 'sibling' }],
    },
  ],
  needs: [
    {
      id: 'noor-sleep',
      of: 'noor',
      category: 'physical-health',
      description: 'Wakes',
      levels: [{ on: '2026-06-01', level: 'high' }],
      evidencedBy: [{ person: 'sister', on: '2026-06-01' }],
    },
    {
      id: 'sister-sleep',
      of: 'sister',
      category: 'physical-health',
      description: 'Marisol wakes',
      levels: [{ on: '2026-06-01', level: 'high' }],
    },
    {
      id: 'mother-for-sister',
      of: 'mother',
      for: ['sister'],
      category: 'income',
      description: 'For Marisol',
      levels: [{ on: '2026-06-01', level: 'high' }],
    },
  ],
  involvements: [
    {
      id: 'gp-noor',
      professional: 'ines',
      role: 'gp',
      with: 'noor',
      startedOn: '2026-01-01',
      addresses: ['noor-sleep', 'sister-sleep'],
    },
    {
      id: 'gp-mother',
      professional: 'ines',
      role: 'gp',
      with: 'mother',
      for: ['noor', 'sister'],
      startedOn: '2026-01-01',
      addresses: ['mother-for-sister'],
    },
    { id: 'gp-sister', professional: 'ines', role: 'gp', with: 'sister', startedOn: '2026-01-01' },
  ],
  meetings: [
    {
      id: 'core',
      children: ['noor', 'sister'],
      forum: 'core-group',
      on: '2026-06-10',
      invitations: [{ person: 'sister', attendance: 'absent', contribution: 'none' }],
    },
  ],
  plans: [
    {
      id: 'plan',
      child: 'noor',
      kind: 'child-protection',
      startedOn: '2026-06-01',
      goals: [
        {
          id: 'goal',
          aim: 'Sleeps',
          needs: ['noor-sleep'],
          actions: [{ id: 'act', task: 'Read', owner: 'sister' }],
        },
      ],
    },
  ],
  consents: [{ id: 'yes', child: 'noor', given: true, scope: 'school', givenBy: 'sister', on: '2026-06-01' }],
}

const EVERYTHING = `query ($id: ID!) {
  child(id: $id) {
    id name
    record { file }
    network { relatedChildren { id name } family { id sameAs } needs { id } meetings { invitations { personId } } }
    findings { key subjects about explanation suggestion evidence { text } }
    findingHistories { key }
    whatIfs { id }
  }
  children(first: 100) { totalCount nodes { id name } }
  caseload { children pending counts { findings childCount children { totalCount } } sameSources { key } }
}`

let database: Database
let app: App
beforeAll(async () => {
  database = await openGraph()
  app = openApi(database, TODAY)
  await addUsers(database, [
    { id: 'reader', name: 'Reader', roles: ['social-worker'] },
    { id: 'colleague', name: 'Colleague', roles: ['social-worker'] },
    ...(['panel-member', 'practice-administrator', 'auditor', 'supervisor'] as const).map((role) => ({
      id: `a-${role}`,
      name: role,
      roles: [role],
    })),
  ])
})
afterAll(() => database.close())
beforeEach(async () => {
  await fillGraph(database)
  await importInto(database, FILE, undefined, undefined)
})

const reads = async (id: string, user = 'reader') => {
  const { data, errors } = await ask(app, EVERYTHING, { id }, user)
  expect(errors).toBe(undefined)
  return data
}
const grant = (told: Partial<ToldGrant>) =>
  tellGrant(database, { user: 'reader', basis: 'own-case', covers: 'noor', ...told })

describe('somebody without a session', () => {
  test('is told to sign in, and nothing else', async () => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: EVERYTHING, variables: { id: 'noor' } }),
    })
    expect(response.status).toBe(401)
    const { data, errors } = await response.json()
    expect(data ?? null).toBe(null)
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test.each(['ecomap=short', `ecomap=${'A'.repeat(43)}`, `other=${'A'.repeat(43)}`])(
    'nor does a cookie that was not given out let in: %s',
    async (cookie) => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: '{ me { id } today }' }),
      })
      expect(response.status).toBe(401)
    },
  )
})

describe('a child', () => {
  test('without a grant is as one who is not there', async () => {
    await grant({ covers: 'noor' })
    const hidden = await ask(app, EVERYTHING, { id: 'sister' }, 'reader')
    const absent = await ask(app, EVERYTHING, { id: 'nobody-at-all' }, 'reader')
    expect(hidden).toEqual(absent)
    expect(hidden.data.child).toBe(null)
  })

  const GRANTS: [string, Partial<ToldGrant>[], boolean][] = [
    ['none', [], false],
    ['own case', [{}], true],
    ['own case, over', [{ from: '-PT2H', until: '-PT1H' }], false],
    ['own case, to begin', [{ from: 'PT1H', until: 'PT2H' }], false],
    ['own case, ended', [{ ended: true }], false],
    ['of another user', [{ user: 'colleague' }], false],
    ['cover of one child', [{ basis: 'cover' }], true],
    [
      'supervision of a colleague',
      [{ user: 'colleague' }, { basis: 'supervision', covers: 'colleague' }],
      true,
    ],
    [
      'supervision of a colleague whose own is ended',
      [
        { user: 'colleague', ended: true },
        { basis: 'supervision', covers: 'colleague' },
      ],
      false,
    ],
    [
      'supervision of a colleague who only covers',
      [
        { user: 'colleague', basis: 'cover' },
        { basis: 'supervision', covers: 'colleague' },
      ],
      false,
    ],
    [
      'team',
      [
        { user: 'colleague', team: 'north' },
        { basis: 'team', covers: 'north' },
      ],
      true,
    ],
    ['team, of a case held for no team', [{ user: 'colleague' }, { basis: 'team', covers: 'north' }], false],
    [
      'team, ended',
      [
        { user: 'colleague', team: 'north' },
        { basis: 'team', covers: 'north', ended: true },
      ],
      false,
    ],
    ['break-glass', [{ basis: 'break-glass' }], true],
  ]
  test.each(GRANTS)('by this grant: %s', async (_name, told, isSeen) => {
    for (const one of told) await grant(one)
    const { child, children, caseload } = await reads('noor')
    expect(child?.id).toBe(isSeen ? 'noor' : undefined)
    expect(children.totalCount).toBe(isSeen ? 1 : 0)
    expect(caseload.children).toBe(isSeen ? 1 : 0)
  })

  test.each([
    ['own case, not named', [{}], false],
    ['own case, named', [{ named: true }], true],
    [
      'supervision',
      [
        { user: 'colleague', named: true },
        { basis: 'supervision', covers: 'colleague', named: true },
      ],
      false,
    ],
    [
      'team',
      [
        { user: 'colleague', team: 'north', named: true },
        { basis: 'team', covers: 'north' },
      ],
      false,
    ],
    ['break-glass', [{ basis: 'break-glass' }], false],
  ] as [string, Partial<ToldGrant>[], boolean][])(
    'who is restricted, by this grant: %s',
    async (_name, told, isSeen) => {
      await runCypher(database, 'MATCH (child:Child {id: "noor"}) SET child:Restricted')
      for (const one of told) await grant(one)
      const { child, children } = await reads('noor')
      expect(child?.id).toBe(isSeen ? 'noor' : undefined)
      expect(children.totalCount).toBe(isSeen ? 1 : 0)
    },
  )
})

describe('between children', () => {
  test('nothing of another whom the reader may not see is told, wherever the record names them', async () => {
    await grant({})
    const told = JSON.stringify(await reads('noor'))
    expect(told).not.toMatch(/sister|Marisol|Ashenden/)
    expect(told).toMatch(/Samira Aziz/)
  })

  test('what is told of another is told when the reader may see them too', async () => {
    await grant({})
    await grant({ covers: 'sister' })
    const { child } = await reads('noor')
    expect(child.network.relatedChildren).toEqual([{ id: 'sister', name: 'Marisol Ashenden' }])
    expect(child.network.meetings[0].invitations).toEqual([{ personId: 'sister' }])
  })

  test('a search finds, completes and counts only those whom the reader may see', async () => {
    await grant({})
    const { data } = await ask(
      app,
      '{ hidden: children(search: "maris") { totalCount nodes { id } } seen: children(search: "noo") { totalCount } }',
      {},
      'reader',
    )
    expect(data).toEqual({ hidden: { totalCount: 0, nodes: [] }, seen: { totalCount: 1 } })
  })
})

describe('a session', () => {
  const session = async () => {
    const cookie = await cookieOf(openApi(database, TODAY), 'reader')
    return async () => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: '{ me { id } child(id: "noor") { name } }' }),
      })
      return (await response.json()).data?.child?.name
    }
  }

  test.each([
    ['is over', 'SET session.until = datetime() - duration("PT1S")'],
    ['was not used for long', 'SET session.idleUntil = datetime() - duration("PT1S")'],
    ['was ended', 'SET session.endedAt = datetime()'],
    ['is of somebody who was disabled', 'SET user.disabledAt = datetime()'],
  ])('that %s is none', async (_name, change) => {
    await grant({})
    const readsNow = await session()
    expect(await readsNow()).toBe('Noor Aziz')
    await runCypher(database, `MATCH (session:Session)-[:OF]->(user:User {id: 'reader'}) ${change}`)
    expect(await readsNow()).toBe(undefined)
    await runCypher(database, 'MATCH (user:User) REMOVE user.disabledAt')
  })

  test('ends with the grant, not with the cookie', async () => {
    const id = await grant({})
    const readsNow = await session()
    expect(await readsNow()).toBe('Noor Aziz')
    await runCypher(database, 'MATCH (grant:Grant {id: $id}) SET grant.endedAt = datetime()', { id })
    expect(await readsNow()).toBe(undefined)
  })
})

describe('a role', () => {
  test.each([
    ['a-supervisor', '{ caseload { children } children { totalCount } professionals { totalCount } }', true],
    ['a-panel-member', '{ children { totalCount } }', false],
    ['a-panel-member', '{ me { id roles } today }', true],
    ['a-practice-administrator', '{ children { totalCount } }', false],
    ['a-practice-administrator', '{ professionals { totalCount } profiles { id } }', true],
    ['a-auditor', '{ child(id: "noor") { id } }', false],
    ['a-auditor', '{ professionals { totalCount } }', false],
  ])('%s asks %s: %s', async (user, query, isAllowed) => {
    const { data, errors } = await ask(app, query, {}, user)
    expect(errors?.[0]?.extensions?.code).toBe(isAllowed ? undefined : 'FORBIDDEN')
    expect(data !== undefined && data !== null).toBe(isAllowed)
  })
})
