import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'
import { recorderOf } from '../support/recording.ts'

const TODAY = '2026-06-30'
const named = (id: string, name: string) => ({ id, family: 'aziz', name, dateOfBirth: '2018-02-01' })
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'council', name: 'Te Awa Council', sector: 'social-care', phone: '01 234 5678' },
    { id: 'clinic', name: 'Ōtaki Clinic', sector: 'health', remit: 'Children under five' },
  ],
  teams: [
    { id: 'north', name: 'North', agency: 'council', area: 'Waikato' },
    { id: 'nurses', name: 'Nurses', agency: 'clinic' },
  ],
  roles: [
    { id: 'sw', title: 'Social worker', function: 'social-worker', clientGroup: 'child' },
    { id: 'nurse', title: 'Nurse', function: 'nurse', clientGroup: 'child', universal: true },
  ],
  professionals: [
    { id: 'boss', name: 'Ama Boateng', agency: 'council', roles: ['sw'] },
    {
      ...{ id: 'mei', name: 'Mei Lin', agency: 'council', roles: ['sw'], phone: '0700 900 001' },
      ...{ email: 'mei@example.org', skills: ['Mandarin'], background: 'Youth work' },
      teams: [{ team: 'north', from: '2026-01-01', until: '2026-05-01' }, { team: 'nurses' }],
      supervisedBy: [{ professional: 'boss', from: '2026-01-01' }],
    },
    { id: 'ines', name: 'Inês Duarte', agency: 'clinic', roles: ['nurse'] },
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [named('noor', 'Noor Aziz'), named('lina', 'Lina Aziz'), named('other', 'Omar Aziz')],
  familyMembers: [
    {
      ...{ id: 'mother', family: 'aziz', name: 'Samira Aziz' },
      relationships: [
        { child: 'lina', kinship: 'mother' },
        { child: 'other', kinship: 'mother' },
      ],
    },
  ],
  involvements: [
    {
      id: 'past',
      professional: 'mei',
      role: 'sw',
      with: 'noor',
      startedOn: '2025-01-01',
      endedOn: '2025-09-01',
    },
    { id: 'now', professional: 'mei', role: 'sw', with: 'noor', startedOn: '2026-01-01', purpose: 'Safety' },
    {
      ...{ id: 'with-mother', professional: 'mei', role: 'sw', with: 'mother' },
      ...{ for: ['lina', 'other'], startedOn: '2026-01-01' },
    },
    { id: 'unseen', professional: 'mei', role: 'sw', with: 'other', startedOn: '2026-01-01' },
  ],
}

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'lead-2')
  for (const covers of ['noor', 'lina'])
    await tellGrant(database, { user: 'worker', basis: 'own-case', covers })
  app = openApi(database, TODAY)
  asks = askerOf(app)
})

const ENTRY = `query ($id: ID!) { professional(id: $id) {
  name phone email background skills version file
  agency { name } roles { title }
  teams { team { name agency { name } } from until }
  supervisors { id name from until } supervises { id name from } } }`
const WORK = `query ($id: ID!) { professional(id: $id) {
  work { id role { title } with withName children { id } endedOn purpose version mayChange } } }`
const workOf = async (user = 'worker', id = 'mei') => (await asks(user, WORK, { id })).work
const idsOf = (all: { id: string }[]) => all.map(({ id }) => id)

describe('a professional', () => {
  test('is told with contact details, roles, teams with their periods, and who supervises whom', async () => {
    const { file, ...told } = await asks('admin', ENTRY, { id: 'mei' })
    expect(told).toEqual({
      ...{ name: 'Mei Lin', phone: '0700 900 001', email: 'mei@example.org', background: 'Youth work' },
      ...{ skills: ['Mandarin'], version: 0 },
      agency: { name: 'Te Awa Council' },
      roles: [{ title: 'Social worker' }],
      teams: [
        {
          team: { name: 'North', agency: { name: 'Te Awa Council' } },
          ...{ from: '2026-01-01', until: '2026-05-01' },
        },
        { team: { name: 'Nurses', agency: { name: 'Ōtaki Clinic' } }, from: null, until: null },
      ],
      supervisors: [{ id: 'boss', name: 'Ama Boateng', from: '2026-01-01', until: null }],
      supervises: [],
    })
    expect(file.professionals).toMatchObject([{ id: 'mei', supervisedBy: [{ professional: 'boss' }] }])
    const boss = await asks('worker', ENTRY, { id: 'boss' })
    expect(boss.supervises).toEqual([{ id: 'mei', name: 'Mei Lin', from: '2026-01-01' }])
    expect(await asks('worker', ENTRY, { id: 'nobody' })).toBeNull()
  })

  test('is changed from the version that was read', async () => {
    const { recordInDirectory } = recorderOf(asks, 'worker', 'noor')
    const { file } = await asks('worker', ENTRY, { id: 'mei' })
    const changed = { professionals: [{ ...file.professionals[0], phone: '0700 900 777' }] }
    expect((await recordInDirectory(changed, { mei: 0 })).__typename).toBe('Changed')
    expect(await asks('admin', ENTRY, { id: 'mei' })).toMatchObject({ phone: '0700 900 777', version: 1 })
    expect((await recordInDirectory(changed, { mei: 0 })).__typename).toBe('Changed')
    const again = { professionals: [{ ...file.professionals[0], phone: '1' }] }
    expect((await recordInDirectory(again, { mei: 0 })).__typename).toBe('ChangedMeanwhile')
  })
})

describe('the panels of the directory', () => {
  const PANELS = `query ($search: String) { panels(search: $search) {
    totalCount nodes { id name version members { id name } } } }`
  const PANEL = 'query ($id: ID!) { panel(id: $id) { name version members { name } } }'

  test('are found by any part of their name, each with who sits on it, and changed from the version that was read', async () => {
    const { recordInDirectory } = recorderOf(asks, 'admin', 'noor')
    const [id, other] = [randomUUID(), randomUUID()]
    const panels = [
      { id, name: 'Pānui panel', members: ['mei', 'boss'] },
      { id: other, name: 'Northbank panel', members: [] },
    ]
    expect((await recordInDirectory({ panels })).__typename).toBe('Changed')
    const found = await asks('worker', PANELS, { search: 'panui' })
    expect(found.totalCount).toBe(1)
    expect(found.nodes).toMatchObject([{ id, version: 0 }])
    expect(found.nodes[0].members.map(({ id: member }: { id: string }) => member).sort()).toEqual([
      'boss',
      'mei',
    ])
    expect((await asks('worker', PANELS)).nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Northbank panel',
      'Pānui panel',
    ])
    const changed = { panels: [{ id, name: 'Pānui panel', members: ['mei'] }] }
    expect((await recordInDirectory(changed, { [id]: 0 })).__typename).toBe('Changed')
    expect(await asks('worker', PANEL, { id })).toMatchObject({ version: 1, members: [{ name: 'Mei Lin' }] })
    expect(await asks('worker', PANEL, { id: 'nobody' })).toBeNull()
    const late = { panels: [{ id, name: 'Another' }] }
    expect((await recordInDirectory(late, { [id]: 0 })).__typename).toBe('ChangedMeanwhile')
  })

  test('are told to nobody whose role has no directory', async () => {
    expect(await codeOf(app, 'auditor', '{ panels { totalCount } }')).toBe('FORBIDDEN')
  })
})

describe('what a professional does', () => {
  test('is told around the children whom the reader may see, and not one more; what is active comes first', async () => {
    const work = await workOf()
    expect(idsOf(work)).toEqual(['with-mother', 'now', 'past'])
    expect(work[0]).toEqual({
      ...{ id: 'with-mother', role: { title: 'Social worker' }, with: 'mother', withName: 'Samira Aziz' },
      ...{ children: [{ id: 'lina' }], endedOn: null, purpose: null, version: 0, mayChange: true },
    })
    expect(await workOf('worker-2')).toEqual([])
    expect(idsOf(await workOf('lead-2'))).toHaveLength(4)
  })

  test('is not told where it is withheld, or a grant has ended, or a child is restricted', async () => {
    await runCypher(
      database,
      `MATCH (child:Child {id: 'lina'}), (involvement:Involvement {id: 'with-mother'})
       CREATE (child)-[:HAS_WITHHOLDING]->(:Withholding {id: 'w', fromReaders: true, hidesExistence: true})-[:WITHHOLDS]->(involvement)`,
    )
    expect(idsOf(await workOf())).toEqual(['now', 'past'])
    await runCypher(database, "MATCH (child:Child {id: 'noor'}) SET child:Restricted")
    expect(await workOf()).toEqual([])
    expect(idsOf(await workOf('lead-2'))).toEqual(['unseen', 'with-mother'])
  })

  test('may be looked at through break-glass, and not changed', async () => {
    await tellGrant(database, { user: 'worker-2', basis: 'break-glass', covers: 'noor' })
    expect((await workOf('worker-2')).map(({ mayChange }: { mayChange: boolean }) => mayChange)).toEqual([
      false,
      false,
    ])
  })

  test('is not for who looks after the directory alone', async () => {
    expect(await codeOf(app, 'admin', '{ professional(id: "mei") { name } }')).toBeUndefined()
    expect(await codeOf(app, 'admin', '{ professional(id: "mei") { work { id } } }')).toBe('FORBIDDEN')
    expect(await codeOf(app, 'panel', '{ professional(id: "mei") { name } }')).toBe('FORBIDDEN')
  })
})

describe('who may be on file already', () => {
  const TWINS = `query ($name: String!, $phone: String, $agency: ID) {
    professionalTwins(name: $name, phone: $phone, agency: $agency) { professional { id } because } }`
  const twins = async (asked: Record<string, unknown>) =>
    (await asks('worker', TWINS, asked)).map(
      ({ professional, because }: { professional: { id: string }; because: string[] }) => [
        professional.id,
        ...because,
      ],
    )

  test.each([
    [{ name: 'INES DUARTE' }, [['ines', 'SAME_NAME']]],
    [{ name: 'Somebody Else', phone: '+64 700 900001' }, [['mei', 'SAME_PHONE']]],
    [{ name: 'Lin Mei', agency: 'council' }, [['mei', 'ALIKE_IN_AGENCY']]],
    [{ name: 'mei  lin', phone: '0700900001', agency: 'council' }, [['mei', 'SAME_PHONE', 'SAME_NAME']]],
    [{ name: 'Lin Mei', agency: 'clinic' }, []],
    [{ name: '', phone: '', agency: 'council' }, []],
  ])('%j', async (asked, expected) => {
    expect(await twins(asked)).toEqual(expected)
  })

  test('whoever was just entered is found as one is who was imported', async () => {
    const id = randomUUID()
    const { recordInDirectory } = recorderOf(asks, 'admin', 'noor')
    await recordInDirectory({
      professionals: [
        { id, name: 'Tevita Māhina', agency: 'clinic', roles: ['nurse'], phone: '0700 900 555' },
      ],
    })
    expect(await twins({ name: 'x', phone: '0700-900-555' })).toEqual([[id, 'SAME_PHONE']])
  })
})

describe('agencies, teams and roles', () => {
  const found = async (list: string, search: string, name = 'name') =>
    (
      await asks('admin', `query ($search: String) { ${list}(search: $search) { nodes { ${name} } } }`, {
        search,
      })
    ).nodes.map((one: Record<string, string>) => one[name])

  test.each([
    ['agencies', '', ['Te Awa Council', 'Ōtaki Clinic']],
    ['agencies', 'otaki', ['Ōtaki Clinic']],
    ['agencies', 'council awa', ['Te Awa Council']],
    ['agencies', 'nothing', []],
    ['teams', '', ['North', 'Nurses']],
    ['teams', 'waikato', ['North']],
    ['teams', 'ōtaki nur', ['Nurses']],
  ])('%s by %j', async (list, search, names) => {
    expect((await found(list, search)).toSorted()).toEqual(names.toSorted())
  })

  test('roles by a part of their title', async () => {
    expect(await found('roles', '', 'title')).toEqual(['Nurse', 'Social worker'])
    expect(await found('roles', 'work', 'title')).toEqual(['Social worker'])
  })

  test('come in pages, each once', async () => {
    for (const list of ['agencies', 'teams', 'roles']) {
      const PAGE = `query ($after: String) { ${list}(first: 1, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`
      const first = await asks('worker', PAGE)
      const second = await asks('worker', PAGE, { after: first.pageInfo.endCursor })
      expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
        2,
        true,
        false,
      ])
      expect(new Set([...idsOf(first.nodes), ...idsOf(second.nodes)]).size).toBe(2)
    }
  })

  test('an agency is told with its teams and who works for it', async () => {
    const AGENCY = `query ($id: ID!, $after: String) { agency(id: $id) { name sector phone remit version
      teams { name version } professionals(first: 1, after: $after) { totalCount nodes { name } pageInfo { endCursor } } } }`
    const told = await asks('admin', AGENCY, { id: 'council' })
    expect(told).toMatchObject({
      ...{ name: 'Te Awa Council', sector: 'SOCIAL_CARE', phone: '01 234 5678', remit: null, version: 0 },
      teams: [{ name: 'North', version: 0 }],
      professionals: { totalCount: 2, nodes: [{ name: 'Ama Boateng' }] },
    })
    const { endCursor: after } = told.professionals.pageInfo
    expect((await asks('admin', AGENCY, { id: 'council', after })).professionals.nodes).toEqual([
      { name: 'Mei Lin' },
    ])
    expect(await asks('admin', AGENCY, { id: 'none' })).toBeNull()
  })
})
