import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { exported } from '../support/exported.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'
import { recorderOf } from '../support/recording.ts'

const TODAY = '2026-06-30'
const professional = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, agency: 'council', roles: ['worker'], ...more },
})
const child = (id: string) => ({
  ...{ id, family: 'aziz', name: `Noor ${id}`, dateOfBirth: '2018-02-01' },
  pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
})

const NOBODY = professional('nobody', 'Mei Lim', {
  ...{ phone: '0700 900 001', skills: ['Mandarin'], teams: [{ team: 'north', from: '2026-01-01' }] },
  supervisedBy: [{ professional: 'supervisor', from: '2026-01-01' }],
})

/** One entry of each list that nothing names, and others that are named in each way; the canary knows the first three people. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'council', name: 'Te Awa Council', sector: 'social-care' },
    { id: 'no-agency', name: 'Te Awa Cuoncil', sector: 'social-care', remit: 'Families' },
    { id: 'lent-to', name: 'Ōtaki Clinic', sector: 'health' },
  ],
  teams: [
    { id: 'north', name: 'North', agency: 'council' },
    { id: 'no-team', name: 'Nrth', agency: 'council', area: 'Waikato' },
  ],
  roles: [
    { id: 'worker', title: 'Social worker', function: 'social-worker', clientGroup: 'child' },
    { id: 'no-role', title: 'Social wroker', function: 'social-worker', clientGroup: 'child' },
  ],
  professionals: [
    professional('mei', 'Mei Lin', { teams: [{ team: 'north' }] }),
    professional('ama', 'Ama Boateng'),
    professional('unseen-works', 'Ewa Nkemelu'),
    professional('calls', 'Inês Duarte'),
    professional('tied', 'Rajan Whitcombe'),
    professional('supervisor', 'Siobhan Kaur'),
    professional('sits', 'Tomasz Afolabi', { supervisedBy: [{ professional: 'supervisor' }] }),
    NOBODY,
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: ['noor', 'unseen'].map(child),
  involvements: [
    { id: 'seen', professional: 'mei', role: 'worker', with: 'noor', startedOn: '2026-01-01' },
    {
      ...{ id: 'hidden', professional: 'unseen-works', role: 'worker', agency: 'lent-to' },
      ...{ with: 'unseen', startedOn: '2025-01-01', endedOn: '2025-06-01' },
    },
  ],
  contacts: [
    { id: 'call', children: ['unseen'], on: '2026-06-01', channel: 'phone', from: 'calls', to: ['mei'] },
  ],
  ties: [{ from: 'mei', to: 'tied', ratings: [{ on: '2026-02-01', quality: 'strong' }] }],
  panels: [
    { id: 'panel-1', name: 'Northbank panel', members: ['sits'] },
    { id: 'no-panel', name: 'Nrothbank panel', members: ['ama'] },
  ],
  referrals: [
    {
      ...{ id: 'referral', child: 'unseen', by: 'mei', panel: 'panel-1' },
      ...{ on: '2026-06-01', reason: 'Sleep', status: 'received' },
    },
  ],
}
const UNNAMED = ['no-agency', 'no-team', 'no-role', 'nobody', 'no-panel']

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
let worker: ReturnType<typeof recorderOf>
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'lead-2')
  await tellGrant(database, { user: 'worker', basis: 'own-case', covers: 'noor' })
  app = openApi(database, TODAY)
  asks = askerOf(app)
  worker = recorderOf(asks, 'worker', 'noor')
})

const fileOf = async () => JSON.parse(await exported(database, TODAY))
const idsOf = (file: Record<string, { id: string }[]>) =>
  ['agencies', 'teams', 'roles', 'professionals', 'panels'].flatMap((list) =>
    (file[list] ?? []).map(({ id }) => id),
  )
const told = ({
  __typename,
  errors,
}: {
  __typename: string
  errors?: { path: string; message: string }[]
}) => [__typename, ...(errors ?? []).flatMap(({ path, message }) => [path, message])]
const pathsOf = (outcome: Parameters<typeof told>[0]) => told(outcome).slice(0, 2)
const count = async (pattern: string) => {
  const query = { name: 'tests/count', text: `MATCH ${pattern} RETURN count(*) AS n` }
  return (await database.read(product, query, {}, z.object({ n: z.number() })))[0]?.n
}

describe('an entry of the directory that was a mistake', () => {
  test.each(UNNAMED)('is voided where nothing names it, and brought back as it was: %s', async (id) => {
    const before = await fileOf()
    const voided = await worker.voidInDirectory(id)
    expect(voided).toMatchObject({ __typename: 'Changed', records: [{ id, version: 1 }] })
    const without = await fileOf()
    expect(idsOf(without)).toEqual(idsOf(before).filter((one) => one !== id))
    const undone = await worker.undo(voided.key)
    expect(undone).toMatchObject({ __typename: 'Changed', records: [{ id, version: 2 }] })
    expect(await fileOf()).toEqual(before)
    expect(await worker.undo(undone.key)).toMatchObject({
      __typename: 'Changed',
      records: [{ id, version: 3 }],
    })
    expect(await fileOf()).toEqual(without)
  })

  test('is found nowhere any more, and its reason is kept', async () => {
    await worker.voidInDirectory('nobody', 0, { why: ' Made up in a hurry ' })
    expect(await asks('worker', '{ professional(id: "nobody") { id } }')).toBeNull()
    expect(await asks('worker', '{ professional(id: "supervisor") { supervises { id } } }')).toEqual({
      supervises: [{ id: 'sits' }],
    })
    expect(await asks('worker', '{ professionals(search: "Mei Lim") { totalCount } }')).toEqual({
      totalCount: 0,
    })
    expect(await count('(:Change {kind: "void", why: "Made up in a hurry", byName: "Ngaire Adeyemi"})')).toBe(
      1,
    )
  })

  test('is no longer there for what names it, and a change that was begun before is told of it', async () => {
    const role = { ...FILE.roles[1], id: randomUUID() }
    await worker.recordInDirectory({ roles: [role] })
    await worker.voidInDirectory(role.id)
    const naming = { professionals: [{ ...NOBODY, roles: [role.id] }] }
    expect((await worker.recordInDirectory(naming, { nobody: 0 })).__typename).toBe('Refused')
    const late = { roles: [{ ...role, title: 'Senior social worker' }] }
    expect((await worker.recordInDirectory(late, { [role.id]: 0 })).__typename).toBe('ChangedMeanwhile')
  })

  test('is brought back only where what it names is on file, and voided again only where nothing names it since', async () => {
    const agency = randomUUID()
    const team = { id: randomUUID(), name: 'East', agency }
    await worker.recordInDirectory({
      agencies: [{ id: agency, name: 'Hillside', sector: 'education' }],
      teams: [team],
    })
    const { key } = await worker.voidInDirectory(team.id)
    const second = await worker.voidInDirectory(agency)
    expect(pathsOf(await worker.undo(key))).toEqual(['Refused', 'input.change'])
    await worker.undo(second.key)
    const back = await worker.undo(key)
    expect(back.__typename).toBe('Changed')
    await tellGrant(database, { user: 'worker-2', basis: 'team', covers: team.id })
    expect(pathsOf(await worker.undo(back.key))).toEqual(['Refused', 'input.change'])
    expect((await fileOf()).teams.map(({ id }: { id: string }) => id)).toContain(team.id)
  })
})

describe('an entry of the directory that something names', () => {
  test.each([
    ['council', '2 teams, 8 professionals and something else on file still name this agency'],
    ['worker', '8 professionals and something else on file still name this role'],
    ['north', '2 professionals still name this team'],
    ['supervisor', '2 professionals still name this professional'],
    ['sits', '1 panel still names this professional'],
    ['lent-to', 'Something on file still names this agency'],
    ['mei', 'Something on file still names this professional'],
    ['calls', 'Something on file still names this professional'],
    ['tied', 'Something on file still names this professional'],
    ['panel-1', 'Something on file still names this panel'],
  ])('stays, and it is said what to do instead: %s', async (id, words) => {
    const before = await fileOf()
    const [typename, path, message] = told(await worker.voidInDirectory(id))
    expect([typename, path]).toEqual(['Refused', 'input.id'])
    expect(message).toMatch(new RegExp(`^${words}: .+\\.$`))
    expect(await fileOf()).toEqual(before)
  })

  test('is refused in the same words whether whoever asks may see the child or not', async () => {
    const seen = told(await worker.voidInDirectory('mei'))
    expect(told(await worker.voidInDirectory('unseen-works'))).toEqual(seen)
    expect(told(await recorderOf(asks, 'admin', '').voidInDirectory('mei'))).toEqual(seen)
    expect(told(await recorderOf(asks, 'lead-2', '').voidInDirectory('unseen-works'))).toEqual(seen)
  })

  test('stays also where somebody signs in as them, or follows up a finding', async () => {
    const end = 'MATCH (:Professional {id: "nobody"})<-[kept:IS|ASSIGNED_TO]-() DELETE kept'
    for (const begin of [
      'MATCH (user:User {id: "worker-2"}), (p:Professional {id: "nobody"}) CREATE (user)-[:IS]->(p)',
      'MATCH (p:Professional {id: "nobody"}) CREATE (:Review)-[:ASSIGNED_TO]->(p)',
    ]) {
      await runCypher(database, begin)
      expect(pathsOf(await worker.voidInDirectory('nobody'))).toEqual(['Refused', 'input.id'])
      await runCypher(database, end)
    }
    expect((await worker.voidInDirectory('nobody')).__typename).toBe('Changed')
  })

  test('stays while somebody sees children by way of the team; a grant that has ended comes back with it', async () => {
    await tellGrant(database, {
      user: 'worker-2',
      basis: 'team',
      covers: 'no-team',
      from: 'P1D',
      until: 'P2D',
    })
    expect(pathsOf(await worker.voidInDirectory('no-team'))).toEqual(['Refused', 'input.id'])
    await runCypher(database, 'MATCH (grant:Grant {basis: "team"}) SET grant.endedAt = datetime()')
    const { key } = await worker.voidInDirectory('no-team')
    await worker.undo(key)
    expect(await count('(:Grant)-[:COVERS]->(:Team {id: "no-team"})')).toBe(1)
  })

  test('stays while a child is somebody’s for the team', async () => {
    await tellGrant(database, { user: 'worker-2', basis: 'own-case', covers: 'unseen', team: 'no-team' })
    expect(pathsOf(await worker.voidInDirectory('no-team'))).toEqual(['Refused', 'input.id'])
  })
})

describe('voiding in the directory', () => {
  test('is for whoever records there, children or none', async () => {
    expect((await recorderOf(asks, 'admin', '').voidInDirectory('nobody')).__typename).toBe('Changed')
    const document = `mutation { voidInDirectory(input: {key: "${randomUUID()}", id: "no-role", version: 0, why: "Twice"}) { __typename } }`
    for (const user of ['panel', 'auditor']) expect(await codeOf(app, user, document)).toBe('FORBIDDEN')
    expect(idsOf(await fileOf())).toContain('no-role')
  })

  test('tells of anything else than the directory, seen or not, nothing but that it is not there', async () => {
    const unknown = told(await worker.voidInDirectory(randomUUID()))
    expect(unknown.slice(0, 2)).toEqual(['Refused', 'input.id'])
    for (const id of ['noor', 'unseen', 'seen', 'hidden', 'aziz', 'call'])
      expect(told(await worker.voidInDirectory(id))).toEqual(unknown)
  })

  test('needs a reason, a key that is a UUID, and the version that was looked at', async () => {
    expect(pathsOf(await worker.voidInDirectory('nobody', 0, { why: ' ' }))).toEqual(['Refused', 'input.why'])
    expect(pathsOf(await worker.voidInDirectory('nobody', 0, { key: 'one' }))).toEqual([
      'Refused',
      'input.key',
    ])
    await recorderOf(asks, 'admin', '').recordInDirectory(
      { professionals: [{ ...NOBODY, phone: '0700 900 002' }] },
      { nobody: 0 },
    )
    expect(await worker.voidInDirectory('nobody', 0)).toMatchObject({
      __typename: 'ChangedMeanwhile',
      records: [{ id: 'nobody', version: 1, byName: 'Tamsin Oyelaran' }],
    })
    expect((await worker.voidInDirectory('nobody', 1)).__typename).toBe('Changed')
  })

  test('is done once under one key, for whoever sent it', async () => {
    const key = randomUUID()
    const first = await worker.voidInDirectory('nobody', 0, { key })
    expect(await worker.voidInDirectory('nobody', 0, { key })).toEqual(first)
    expect(await count('(:Change {kind: "void"})')).toBe(1)
    expect(pathsOf(await recorderOf(asks, 'worker-2', '').undo(key))).toEqual(['Refused', 'input.change'])
  })
})
