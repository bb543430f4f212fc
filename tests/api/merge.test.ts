import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import type { App } from '../../server/app.ts'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import type { Database } from '../../server/database/database.ts'
import { inProcessBus } from '../../server/live/event-bus.ts'
import { openLive } from '../../server/live/live.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { exported } from '../support/exported.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'
import { recorderOf } from '../support/recording.ts'
import { listenTo } from '../support/stream.ts'

const TODAY = '2026-06-30'
const child = (id: string) => ({
  ...{ id, family: 'aziz', name: `Noor ${id}`, dateOfBirth: '2018-02-01' },
  pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
})
const work = (id: string, professional: string, client: string, more: object = {}) => ({
  ...{ id, professional, role: 'nurse', with: client, startedOn: '2026-01-01', ...more },
})
const held = (person: string, attendance: string, contribution: string) => ({
  person,
  attendance,
  contribution,
})

/** Mei is on file twice, works around a child as each, and as the second around one whom the worker may not see. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'clinic', name: 'Te Awa Clinic', sector: 'health', phone: '020 7946 0001' },
    { id: 'clinic-2', name: 'Te Awa Klinik', sector: 'health', remit: 'Under fives' },
  ],
  teams: [{ id: 'east', name: 'East', agency: 'clinic-2' }],
  roles: [
    { id: 'nurse', title: 'Nurse', function: 'nurse', clientGroup: 'child' },
    { id: 'mentor', title: 'Mentor', function: 'mentor', clientGroup: 'child' },
  ],
  professionals: [
    { id: 'mei', name: 'Mei Lin', agency: 'clinic', roles: ['nurse'], phone: '020 7946 0018' },
    {
      ...{ id: 'mei-2', name: 'Mei-Ling Lin', agency: 'clinic-2', roles: ['nurse', 'mentor'] },
      ...{ phone: '020 7946 9999', email: 'mei@example.org', teams: [{ team: 'east', from: '2025-01-01' }] },
      supervisedBy: [{ professional: 'mei' }, { professional: 'ama' }],
    },
    {
      id: 'ama',
      name: 'Ama Boateng',
      agency: 'clinic',
      roles: ['nurse'],
      supervisedBy: [{ professional: 'mei-2' }],
    },
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: ['noor', 'unseen'].map(child),
  needs: ['noor', 'unseen'].map((of) => ({
    ...{ id: `need-${of}`, of, category: 'mental-health', description: 'Sleeps badly' },
    levels: [{ on: '2026-02-01', level: 'high' }],
    evidencedBy: [{ person: 'mei-2', on: '2026-02-01' }],
  })),
  involvements: [
    work('first', 'mei', 'noor', { jointWith: ['second'] }),
    work('second', 'mei-2', 'noor', { addresses: ['need-noor'], leadFrom: '2026-01-01' }),
    work('hidden', 'mei-2', 'unseen', { addresses: ['need-unseen'] }),
  ],
  contacts: [
    {
      id: 'call',
      children: ['unseen'],
      on: '2026-06-01',
      channel: 'phone',
      from: 'mei-2',
      to: ['mei', 'ama'],
    },
  ],
  meetings: [
    {
      ...{ id: 'meeting', children: ['noor'], forum: 'core-group', on: '2026-06-10', chair: 'ama' },
      invitations: [
        held('mei', 'absent', 'none'),
        held('mei-2', 'video', 'spoken'),
        held('ama', 'video', 'spoken'),
      ],
    },
  ],
  plans: [
    {
      ...{ id: 'plan', child: 'unseen', kind: 'Plan', startedOn: '2026-01-01' },
      goals: [
        { id: 'goal', aim: 'Sleep', needs: [], actions: [{ id: 'action', task: 'Call', owner: 'mei-2' }] },
      ],
    },
  ],
  ties: [
    { from: 'mei', to: 'mei-2', ratings: [{ on: '2026-02-01', quality: 'strong' }] },
    { from: 'mei-2', to: 'ama', ratings: [{ on: '2026-02-01', quality: 'strained' }] },
  ],
  panels: [{ id: 'panel-1', name: 'Panel', members: ['mei-2', 'mei'] }],
}

const pendingChildren = {
  name: 'tests/pending-children',
  text: 'MATCH (n:Child:FindingsPending) RETURN n.id AS id ORDER BY id',
}

let database: Database
let app: App
let events: AuditEvent[]
let asks: ReturnType<typeof askerOf>
const live = openLive(inProcessBus(), 3_600_000)
beforeAll(async () => {
  database = await openGraph()
})
afterAll(async () => {
  await live.close()
  await database.close()
})
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'lead-2')
  for (const user of ['worker', 'worker-2'])
    await tellGrant(database, { user, basis: 'own-case', covers: 'noor' })
  events = []
  const journal = { append: async (event: AuditEvent) => void events.push(event), close: async () => {} }
  app = openApi(database, TODAY, undefined, { live, journal })
  asks = askerOf(app)
})

const OUTCOME = `{ __typename
  ... on Changed { key records { id version } }
  ... on ChangedMeanwhile { records { id version byName } }
  ... on Refused { errors { path message } } }`
const merging = (name: string) => `mutation ($input: MergeInput!) { ${name}(input: $input) ${OUTCOME} }`
const inputOf = (more: object = {}) => ({
  ...{ key: randomUUID(), keep: { id: 'mei', version: 0 }, gone: { id: 'mei-2', version: 0 } },
  ...more,
})
const merge = (user: string, input: object = inputOf(), name = 'mergeProfessionals') =>
  asks(user, merging(name), { input })
const agencies = (more: object = {}) =>
  inputOf({ keep: { id: 'clinic', version: 0 }, gone: { id: 'clinic-2', version: 0 }, ...more })
const undo = (user: string, change: string) => recorderOf(asks, user, 'noor').undo(change)
const fileOf = async () => JSON.parse(await exported(database, TODAY))
const professional = (id: string) =>
  asks('worker', 'query ($id: ID!) { professional(id: $id) { name version agency { id } roles { id } } }', {
    id,
  })
const mergedInto = (id: string) => asks('worker', 'query ($id: ID!) { mergedInto(id: $id) }', { id })
const pathsOf = ({ __typename, errors }: { __typename: string; errors?: { path: string }[] }) => [
  __typename,
  ...(errors ?? []).map(({ path }) => path),
]

describe('merging two professionals who are the same', () => {
  test('whatever named the second names the first, also where whoever merges may not see it, and of that nothing is told', async () => {
    const outcome = await merge('worker', inputOf({ take: ['phone'] }))
    expect(outcome.records).toEqual([
      { id: 'mei', version: 1 },
      { id: 'mei-2', version: 1 },
    ])
    const file = await fileOf()
    expect(JSON.stringify(file)).not.toContain('"mei-2"')
    const [, mei] = file.professionals
    expect(mei).toEqual({
      ...{ id: 'mei', name: 'Mei Lin', agency: 'clinic', roles: ['mentor', 'nurse'] },
      ...{ teams: [{ team: 'east', from: '2025-01-01' }], supervisedBy: [{ professional: 'ama' }] },
      ...{ phone: '020 7946 9999', email: 'mei@example.org' },
    })
    const told = file.involvements.filter(({ id }: { id: string }) => /^(first|second|hidden)$/.test(id))
    expect(told).toEqual([
      expect.not.objectContaining({ jointWith: expect.anything() }),
      expect.objectContaining({ id: 'hidden', professional: 'mei', agency: 'clinic-2' }),
      expect.objectContaining({ id: 'second', professional: 'mei', leadFrom: '2026-01-01' }),
    ])
    expect(file.contacts).toContainEqual(expect.objectContaining({ id: 'call', from: 'mei', to: ['ama'] }))
    expect(file.meetings[0].invitations).toEqual([
      { person: 'ama', attendance: 'video', contribution: 'spoken' },
      { person: 'mei', attendance: 'video', contribution: 'spoken' },
    ])
    expect(file.plans[0].goals[0].actions[0].owner).toBe('mei')
    expect(file.ties).toEqual([
      { from: 'mei', to: 'ama', ratings: [{ on: '2026-02-01', by: 'worker', quality: 'strained' }] },
    ])
    expect(file.panels[0].members).toEqual(['mei'])
  })

  test('the old address leads to the one that stays, also when that became part of a third', async () => {
    await merge('worker')
    expect(await professional('mei-2')).toBeNull()
    expect(await mergedInto('mei-2')).toBe('mei')
    await merge('worker', inputOf({ keep: { id: 'ama', version: 1 }, gone: { id: 'mei', version: 1 } }))
    expect(await mergedInto('mei-2')).toBe('ama')
    expect(await mergedInto('ama')).toBeNull()
    expect(await mergedInto('need-noor')).toBeNull()
  })

  test('undone, both are there to the letter; and what was undone can be done again', async () => {
    const before = await exported(database, TODAY)
    const { key } = await merge('worker')
    const merged = await exported(database, TODAY)
    const undone = await undo('worker', key)
    expect(undone.records).toEqual([
      { id: 'mei', version: 2 },
      { id: 'mei-2', version: 2 },
    ])
    expect(await exported(database, TODAY)).toBe(before)
    expect(await mergedInto('mei-2')).toBeNull()
    expect((await undo('worker', undone.key)).__typename).toBe('Changed')
    expect(await exported(database, TODAY)).toBe(merged)
    expect(await mergedInto('mei-2')).toBe('mei')
  })

  test('is undone by nobody else, and not once what came with it was changed, of which nothing is told', async () => {
    const { key } = await merge('worker')
    expect(pathsOf(await undo('worker-2', key))).toEqual(['Refused', 'input.change'])
    const hidden = (await fileOf()).involvements.find(({ id }: { id: string }) => id === 'hidden')
    await recorderOf(asks, 'lead-2', 'unseen').record(
      { involvements: [{ ...hidden, purpose: 'Sleep' }] },
      { hidden: 1 },
    )
    const refused = await undo('worker', key)
    expect(pathsOf(refused)).toEqual(['Refused', 'input.change'])
    expect(JSON.stringify(refused)).not.toMatch(/hidden|unseen|Sione/)
  })

  test('is refused with what is wrong beside it, and nothing is written', async () => {
    const before = await exported(database, TODAY)
    const none = { id: 'nobody', version: 0 }
    const [mei, meeting] = ['mei', 'meeting'].map((id) => ({ id, version: 0 }))
    for (const [more, ...paths] of [
      [{ gone: none }, 'input.gone.id'],
      [{ keep: none, gone: meeting }, 'input.keep.id', 'input.gone.id'],
      [{ gone: mei }, 'input.gone.id'],
      [{ key: 'guessable' }, 'input.key'],
      [{ take: ['phone', 'roles', 'id'] }, 'input.take[1]', 'input.take[2]'],
    ] as [object, ...string[]][])
      expect(pathsOf(await merge('worker', inputOf(more)))).toEqual(['Refused', ...paths])
    expect(pathsOf(await merge('worker', inputOf(), 'mergeAgencies'))).toEqual([
      'Refused',
      'input.keep.id',
      'input.gone.id',
    ])
    expect(await exported(database, TODAY)).toBe(before)
  })

  test('is told to nobody whom it does not concern: the history of what it changed, and the page that is open, tell it', async () => {
    const stream = await listenTo(app, 'unseen', 'lead-2')
    await vi.waitFor(() => expect(stream.told.length).toBeGreaterThan(0), { timeout: 20_000 })
    await merge('worker')
    await vi.waitFor(
      () => expect(stream.told).toContainEqual(expect.objectContaining({ byName: 'Ngaire Adeyemi' })),
      { timeout: 20_000 },
    )
    await stream.close()
    const { history } = await asks(
      'lead-2',
      '{ child(id: "unseen") { history(record: "hidden") { kind byName after } } }',
    )
    expect(history).toMatchObject([{ kind: 'MERGED', byName: 'Ngaire Adeyemi' }])
    const written = events.find(({ action }) => action === 'write')
    expect(written?.user).toBe('worker')
    expect(written?.children.map(({ id }) => id)).toEqual(['noor'])
  })

  test('brings the findings up to date of whom the reader sees, and marks the others', async () => {
    const pending = (user: string, id: string) =>
      asks(user, 'query ($id: ID!) { child(id: $id) { findingsKept { pending } findings { kind } } }', { id })
    await merge('worker')
    expect((await pending('worker', 'noor')).findingsKept.pending).toBe(false)
    expect((await pending('lead-2', 'unseen')).findingsKept.pending).toBe(true)
  })

  test('marks whoever it is around, and nobody whose worker only holds a role that it names; undone likewise', async () => {
    const apart = {
      ...{ format: 'ecomap-network', version: 1 },
      families: [{ id: 'apart-family', name: 'Tamati' }],
      children: [{ ...child('apart'), family: 'apart-family' }],
      professionals: [{ id: 'zoe', name: 'Zoë Tamati', agency: 'clinic', roles: ['nurse'] }],
      involvements: [work('apart-work', 'zoe', 'apart')],
    }
    await importInto(database, apart, undefined, 'lead-2')
    // Others whom the graph holds may have the same workers.
    const own = ['apart', 'noor', 'unseen']
    const all = async () =>
      (await database.read(product, pendingChildren, {}, z.object({ id: z.string() }))).map(({ id }) => id)
    const marked = async () => (await all()).filter((id) => own.includes(id))
    const settle = () => runCypher(database, 'MATCH (n:FindingsPending) REMOVE n:FindingsPending')
    expect(await marked()).toContain('apart')
    await settle()
    const { key } = await merge('lead')
    expect(await marked()).toEqual(['noor', 'unseen'])
    await settle()
    await undo('lead', key)
    expect(await marked()).toEqual(['noor', 'unseen'])
  })

  test('takes with it whose user they are, what they were given to do, and from whom they are withheld', async () => {
    const put = `MATCH (user:User {id: 'worker-2'}), (gone:Professional {id: 'mei-2'}), (noor:Child {id: 'noor'})
      CREATE (user)-[:IS]->(gone)
      CREATE (noor)-[:HAS_WITHHOLDING]->(:Withholding {
        id: 'kept-from', reason: 'Told', hidesExistence: true, fromReaders: true, by: 'lead-2', byName: 'L', at: '2026-06-01T00:00:00Z'
      })-[:WITHHOLDS]->(gone)`
    await runCypher(database, put)
    const isOf = async () =>
      (await asks('admin', '{ user(id: "worker-2") { professional { id } } }')).professional
    const seen = async () => (await asks('worker', '{ child(id: "noor") { record { file } } }')).record.file
    expect(JSON.stringify(await seen())).not.toContain('mei-2')
    const { key } = await merge('worker')
    expect(await isOf()).toEqual({ id: 'mei' })
    expect(JSON.stringify(await seen())).not.toContain('"mei"')
    await undo('worker', key)
    expect(await isOf()).toEqual({ id: 'mei-2' })
    expect(JSON.stringify(await seen())).toContain('"mei"')
    expect(JSON.stringify(await seen())).not.toContain('mei-2')
  })
})

describe('merging two agencies', () => {
  test('takes over teams, people and work, and can be undone to the letter', async () => {
    const before = await exported(database, TODAY)
    const { key } = await merge('admin', agencies(), 'mergeAgencies')
    const file = await fileOf()
    expect(JSON.stringify(file)).not.toContain('clinic-2')
    expect(file.agencies).toEqual([{ ...FILE.agencies[0], remit: 'Under fives' }])
    expect((await undo('admin', key)).__typename).toBe('Changed')
    expect(await exported(database, TODAY)).toBe(before)
  })
})

describe('several at once', () => {
  test('of twenty who merge the same two, each way, one is kept', async () => {
    const [mei, other] = [inputOf().keep, inputOf().gone]
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        merge(at % 2 ? 'worker' : 'admin', inputOf(at % 4 < 2 ? {} : { keep: other, gone: mei })),
      ),
    )
    expect(answers.filter(({ __typename }) => __typename === 'Changed')).toHaveLength(1)
    expect((await fileOf()).professionals).toHaveLength(2)
  })

  test('sent twenty times it is written once, and so is its undoing', async () => {
    const before = await exported(database, TODAY)
    const input = agencies()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => merge('worker', input, 'mergeAgencies')),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const key = randomUUID()
    const undone = await Promise.all(
      Array.from({ length: 20 }, () => recorderOf(asks, 'worker', 'noor').undo(input.key, { key })),
    )
    expect(new Set(undone.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await exported(database, TODAY)).toBe(before)
  })

  test('whoever has looked at another version than is on file is told by whom it was changed', async () => {
    await recorderOf(asks, 'worker-2', 'noor').recordInDirectory(
      { professionals: [{ ...FILE.professionals[1], name: 'Mei-Ling' }] },
      { 'mei-2': 0 },
    )
    expect(await merge('worker')).toEqual({
      __typename: 'ChangedMeanwhile',
      records: [{ id: 'mei-2', version: 1, byName: 'Joanna Kowalczyk' }],
    })
  })
})

test('nobody merges who does not look after the directory', async () => {
  const input = '{ key: "k", keep: { id: "mei", version: 0 }, gone: { id: "mei-2", version: 0 } }'
  for (const user of ['panel', 'auditor'])
    for (const name of ['mergeProfessionals', 'mergeAgencies'])
      expect(await codeOf(app, user, `mutation { ${name}(input: ${input}) { __typename } }`)).toBe(
        'FORBIDDEN',
      )
  expect(await codeOf(app, 'panel', '{ mergedInto(id: "mei") }')).toBe('FORBIDDEN')
})
