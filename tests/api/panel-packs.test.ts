import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addUsers } from '../../server/access/users.store.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const TODAY = '2026-06-30'
const child = (id: string, name: string) => ({
  id,
  family: 'aziz',
  name,
  dateOfBirth: '2018-02-01',
  livesIn: [{ household: 'home' }],
  pathways: [{ pathway: 'child-protection', from: '2026-01-01' }],
})
/** Two siblings at one meeting; one of them with a worker of whom not everybody is to know. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Northbank Council', sector: 'social-care' }],
  roles: [
    { id: 'sw', title: 'Social worker', function: 'social-worker', clientGroup: 'child' },
    { id: 'idva', title: 'Refuge worker', function: 'domestic-abuse-advocate', clientGroup: 'child' },
  ],
  professionals: [
    { id: 'mei', name: 'Mei Lin', agency: 'council', roles: ['sw'] },
    { id: 'rua', name: 'Rua Hohepa', agency: 'council', roles: ['idva'] },
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  households: [{ id: 'home', name: 'Home', kind: 'home' }],
  children: [child('noor', 'Noor Aziz'), child('sister', 'Marisol Ashenden')],
  needs: [
    {
      id: 'safe',
      of: 'noor',
      category: 'safety',
      description: 'A safe place to sleep',
      levels: [{ on: '2026-02-01', level: 'high' }],
    },
  ],
  involvements: [
    {
      id: 'lead',
      professional: 'mei',
      role: 'sw',
      with: 'noor',
      startedOn: '2026-01-01',
      leadFrom: '2026-01-01',
    },
    {
      id: 'refuge',
      professional: 'rua',
      role: 'idva',
      with: 'noor',
      startedOn: '2026-01-01',
      addresses: ['safe'],
    },
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
}

const MAKE = `mutation ($input: PanelPackInput!) {
  makePanelPack(input: $input) {
    __typename
    ... on MadePanelPack { id title asOf members { id name } }
    ... on Refused { errors { path message } }
  }
}`
const END =
  'mutation ($id: ID!) { endPanelPack(id: $id) { __typename ... on Refused { errors { message } } } }'
const LIST = '{ panelPacks { id title child { id name } byName } }'
const READ = `query ($id: ID!) {
  panelPack(id: $id) {
    title asOf child { name }
    contents {
      file isWhole ask
      findings { key kind severity restsOnWithheld }
      practice { site profiles { id } teams { team } }
    }
  }
}`
const OF_CHILD = '{ child(id: "noor") { panelPacks { id title members { name } } } }'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

let database: Database
let app: App
beforeAll(async () => {
  database = await openGraph()
  app = openApi(database, TODAY)
  await addUsers(database, [
    { id: 'maker', name: 'Ngaio Bell', roles: ['social-worker'] },
    { id: 'other', name: 'Ivo Marsh', roles: ['social-worker'] },
    { id: 'panel-1', name: 'Ilse Marchetti', roles: ['panel-member'] },
    { id: 'panel-2', name: 'Femi Ode', roles: ['panel-member'] },
    { id: 'both', name: 'Ana Reyes', roles: ['social-worker', 'panel-member'] },
  ])
})
beforeEach(async () => {
  await fillGraph(database)
  await importInto(database, FILE)
  for (const covers of ['noor', 'sister'])
    await tellGrant(database, { user: 'maker', basis: 'own-case', covers })
})
afterAll(() => database.close())

const input = (more: object = {}) => ({
  id: randomUUID(),
  child: 'noor',
  title: 'Resource panel in July',
  asOf: TODAY,
  until: inDays(7),
  members: ['panel-1'],
  ...more,
})

async function make(more: object = {}, user = 'maker') {
  const { data, errors } = await ask(app, MAKE, { input: input(more) }, user)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.makePanelPack
}
const read = async (id: string, user = 'panel-1') => (await ask(app, READ, { id }, user)).data?.panelPack

describe('a pack', () => {
  test('is read by those to whom it was given, and by nobody else', async () => {
    const { id } = await make()
    const pack = await read(id)
    expect(pack).toMatchObject({ title: 'Resource panel in July', asOf: TODAY, child: { name: 'Noor Aziz' } })
    expect(pack.contents.practice).toMatchObject({ site: 'england', profiles: [{ id: 'england' }] })
    expect((await ask(app, LIST, {}, 'panel-1')).data.panelPacks).toEqual([
      {
        id,
        title: 'Resource panel in July',
        child: { id: 'noor', name: 'Noor Aziz' },
        byName: 'Ngaio Bell',
      },
    ])
    expect(await read(id, 'panel-2')).toBeNull()
    expect(await read('no-such-pack')).toBeNull()
    expect((await ask(app, LIST, {}, 'panel-2')).data.panelPacks).toEqual([])
    expect((await ask(app, READ, { id }, 'maker')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const asCase = await ask(app, '{ child(id: "noor") { name } }', {}, 'panel-1')
    expect(asCase.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('opens no case to somebody who works with other children besides', async () => {
    const { id } = await make({ members: ['both'] })
    expect(await read(id, 'both')).toMatchObject({ child: { name: 'Noor Aziz' } })
    expect(
      (await ask(app, '{ child(id: "noor") { name } children { totalCount } }', {}, 'both')).data,
    ).toEqual({
      child: null,
      children: { totalCount: 0 },
    })
  })

  test('names no other child, whoever has made it', async () => {
    const { id } = await make()
    const told = JSON.stringify(await read(id))
    expect(told).toMatch(/Noor Aziz/)
    expect(told).not.toMatch(/sister|Marisol|Ashenden/)
  })

  test('holds nothing that is withheld from anybody, and says whom to ask', async () => {
    const whole = await make()
    const withheld = { id: randomUUID(), child: 'noor', item: 'refuge', reason: 'For her safety' }
    const { data } = await ask(
      app,
      'mutation ($input: WithholdingInput!) { withhold(input: $input) { __typename } }',
      { input: { ...withheld, hidesExistence: false, exceptFor: [], notFor: [] } },
      'maker',
    )
    expect(data.withhold.__typename).toBe('Withholding')
    const { id } = await make()
    const { contents } = await read(id)
    expect(JSON.stringify(contents)).not.toMatch(/refuge|Rua Hohepa|idva/i)
    expect(contents).toMatchObject({ isWhole: false, ask: ['Ngaio Bell'] })
    // The need is met by what is withheld, so that nothing says that nobody meets it.
    expect(contents.findings.map(({ kind }: { kind: string }) => kind)).not.toContain('UNMET_NEED')
    // What was packed before is what the panel was given.
    expect(JSON.stringify(await read(whole.id))).toMatch(/Rua Hohepa/)
  })

  test('stays as it was made, whatever is recorded afterwards', async () => {
    const { id } = await make()
    const before = await read(id)
    await importInto(database, { ...FILE, needs: [] })
    expect(await read(id)).toEqual(before)
  })

  test.each([
    ['its time is over', 'SET grant.until = datetime() - duration("PT1S")'],
    ['it has not begun', 'SET grant.from = datetime() + duration("PT1H")'],
    ['the grant was ended', 'SET grant.endedAt = datetime()'],
    ['the child became restricted', 'SET child:Restricted'],
  ])('is not read any more when %s', async (_why, change) => {
    const { id } = await make()
    expect(await read(id)).not.toBeNull()
    await runCypher(
      database,
      `MATCH (grant:Grant {basis: 'panel'})-[:COVERS]->(:PanelPack {id: $id})<-[:HAS_PACK]-(child) ${change}`,
      { id },
    )
    expect(await read(id)).toBeNull()
    expect((await ask(app, LIST, {}, 'panel-1')).data.panelPacks).toEqual([])
  })

  test('is ended by who may see the child, and by nobody else', async () => {
    const { id } = await make()
    const end = async (user: string) => (await ask(app, END, { id }, user)).data?.endPanelPack
    expect((await end('other')).errors[0].message).toMatch(/no pack of a child whom you see/)
    expect(await read(id)).not.toBeNull()
    expect(await end('maker')).toEqual({ __typename: 'PanelPackEnded' })
    expect(await end('maker')).toEqual({ __typename: 'PanelPackEnded' })
    expect(await read(id)).toBeNull()
    expect((await ask(app, OF_CHILD, {}, 'maker')).data.child.panelPacks).toEqual([])
  })
})

describe('making a pack', () => {
  test('is told on the child’s page; sent twice it is made once', async () => {
    const same = input({ members: ['panel-1', 'panel-2', 'panel-1'] })
    const sent = await Promise.all([1, 2, 3].map(() => ask(app, MAKE, { input: same }, 'maker')))
    for (const { data } of sent)
      expect(data.makePanelPack).toMatchObject({ __typename: 'MadePanelPack', id: same.id })
    expect((await ask(app, OF_CHILD, {}, 'maker')).data.child.panelPacks).toEqual([
      { id: same.id, title: same.title, members: [{ name: 'Femi Ode' }, { name: 'Ilse Marchetti' }] },
    ])
    const { data } = await ask(app, MAKE, { input: { ...same, title: 'Another' } }, 'maker')
    expect(data.makePanelPack.errors[0].path).toBe('input.id')
  })

  test.each([
    ['a child whom the maker does not see', { child: 'noor' }, 'other', 'input.child'],
    ['no child at all', { child: 'no-such-child' }, 'maker', 'input.child'],
    ['nobody to read it', { members: [] }, 'maker', 'input.members'],
    ['somebody who sits on no panel', { members: ['other'] }, 'maker', 'input.members'],
    ['the maker themselves', { members: ['both'] }, 'both', 'input.members'],
    ['a day that is to come', { asOf: '2026-07-01' }, 'maker', 'input.asOf'],
    ['no day', { asOf: '2026-02-30' }, 'maker', 'input.asOf'],
    ['no title', { title: ' ' }, 'maker', 'input.title'],
    ['a time that is over', { until: inDays(-1) }, 'maker', 'input.until'],
    ['a time that ends before it begins', { from: inDays(3), until: inDays(2) }, 'maker', 'input.until'],
    ['a time of more than 31 days', { until: inDays(32) }, 'maker', 'input.until'],
    ['no moment', { until: 'soon' }, 'maker', 'input.until'],
  ])('is refused for %s', async (_what, more, user, path) => {
    const refused = await make(more, user)
    expect(refused.errors.map((error: { path: string }) => error.path)).toContain(path)
  })

  test('lasts up to 31 days', async () => {
    expect(await make({ until: inDays(30.9) })).toMatchObject({ __typename: 'MadePanelPack' })
  })

  test('is refused for a restricted child, and where the child is seen in an emergency alone', async () => {
    await runCypher(database, 'MATCH (grant:Grant)-[:COVERS]->(:Child {id: "noor"}) SET grant.named = true')
    await runCypher(database, 'MATCH (child:Child {id: "noor"}) SET child:Restricted')
    expect((await make()).errors[0].message).toMatch(/seen by named grants alone/)
    await runCypher(database, 'MATCH (child:Child {id: "noor"}) REMOVE child:Restricted')
    await tellGrant(database, { user: 'other', basis: 'break-glass', covers: 'noor' })
    expect((await make({}, 'other')).errors[0].message).toMatch(/by break-glass, which is to look/)
  })
})
