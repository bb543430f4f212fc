import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { App } from '../../server/app.ts'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import type { Database } from '../../server/database/database.ts'
import { inProcessBus } from '../../server/live/event-bus.ts'
import { type Live, MOST_STREAMS, openLive } from '../../server/live/live.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { cookieOf, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf } from '../support/people.ts'
import { recorderOf } from '../support/recording.ts'
import { listenTo, type OpenStream } from '../support/stream.ts'

const TODAY = '2026-06-30'
/** So long that nothing which is told in a test can come of looking. */
const NEVER = 3_600_000
/** Milliseconds, where it is looking by which something is found. */
const OFTEN = 250
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Northbank Council', sector: 'social-care' }],
  roles: [{ id: 'sw', title: 'Worker', function: 'social-worker', clientGroup: 'child' }],
  professionals: [
    { id: 'mei', name: 'Mei Lin', agency: 'council', roles: ['sw'] },
    { id: 'rua', name: 'Rua Hohepa', agency: 'council', roles: ['sw'] },
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    { id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01' },
    { id: 'sister', family: 'aziz', name: 'Lina', dateOfBirth: '2019-02-01' },
  ],
  needs: [
    {
      ...{ id: 'safe', of: 'noor', category: 'safety', description: 'A safe place' },
      levels: [{ on: '2026-02-01', level: 'high' }],
    },
  ],
  involvements: [
    { id: 'lead', professional: 'mei', role: 'sw', with: 'noor', startedOn: '2026-01-01' },
    { id: 'refuge', professional: 'rua', role: 'sw', with: 'noor', startedOn: '2026-01-01' },
    { id: 'other', professional: 'mei', role: 'sw', with: 'sister', startedOn: '2026-01-01' },
  ],
}
const LEAD = { ...FILE.involvements[0], purpose: 'A plan for the summer' }
const REFUGE = { ...FILE.involvements[1], purpose: 'Where to go at night' }

let database: Database
let app: App
let live: Live
let asks: ReturnType<typeof askerOf>
let worker: ReturnType<typeof recorderOf>
let events: AuditEvent[]
let open: OpenStream[] = []
beforeAll(async () => {
  database = await openGraph()
  // A database that has just started takes its time to plan what it is asked first.
  await prepare()
  begin(NEVER)
  await changeLead()
  await live.close()
})
afterAll(() => database.close())
beforeEach(async () => {
  await prepare()
  begin(NEVER)
})
async function prepare() {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'lead-2')
  for (const user of ['worker', 'worker-2'])
    await tellGrant(database, { user, basis: 'own-case', covers: 'noor' })
}
afterEach(async () => {
  await Promise.all(open.map((stream) => stream.close()))
  await live.close()
  open = []
})

/** @param lookEvery milliseconds */
function begin(lookEvery: number) {
  live = openLive(inProcessBus(), lookEvery)
  events = []
  const journal = { append: async (event: AuditEvent) => void events.push(event), close: async () => {} }
  app = openApi(database, TODAY, undefined, { live, journal })
  asks = askerOf(app)
  worker = recorderOf(asks, 'worker', 'noor')
}

async function beginAnew(lookEvery: number) {
  await live.close()
  begin(lookEvery)
}

async function listen(user: string, child = 'noor', more: Parameters<typeof listenTo>[3] = {}) {
  const stream = await listenTo(app, child, user, more)
  open.push(stream)
  // A page that listens is told who is there first; another that it is over.
  await soon(() => expect(stream.isEnded || stream.told.length > 0).toBe(true))
  return stream
}
const soon = (what: () => void) => vi.waitFor(what, { timeout: 20_000 })
const changesOf = ({ told }: OpenStream) => told.filter((one) => one?.__typename === 'ChildChanged')
const othersOf = ({ told }: OpenStream) =>
  told.findLast((one) => one?.__typename === 'ChildPresence')?.others ?? []
/** Waits until whatever was told before has come, by something that is told for sure. */
async function settled(stream: OpenStream) {
  const before = changesOf(stream).length
  await recorderOf(asks, 'lead-2', 'noor').record(
    { needs: [{ ...FILE.needs[0], description: `Told ${randomUUID()}` }] },
    { safe: await versionOf('safe') },
  )
  await soon(() => expect(changesOf(stream).length).toBeGreaterThan(before))
  return changesOf(stream).slice(0, -1)
}
async function versionOf(id: string): Promise<number> {
  const { record } = await asks('lead-2', '{ child(id: "noor") { record { versions { id version } } } }')
  return record.versions.find((one: { id: string }) => one.id === id)?.version ?? 0
}
const changeLead = () => worker.record({ involvements: [LEAD] }, { lead: 0 })

describe('whoever has the page of a child open', () => {
  test('is told at once what a colleague changed, by name', async () => {
    const stream = await listen('worker-2')
    await changeLead()
    await soon(() => expect(changesOf(stream)).toHaveLength(1))
    expect(changesOf(stream)[0]).toEqual({
      ...{ __typename: 'ChildChanged', child: 'noor', byName: 'Ngaire Adeyemi', isYours: false },
      records: [{ id: 'lead', kind: 'involvements' }],
      at: expect.stringMatching(/^\d{4}-.+Z$/),
    })
  })

  test('is told what is new, what was voided, and what was brought back', async () => {
    const stream = await listen('worker-2')
    const visit = randomUUID()
    const { records } = await worker.record({
      visits: [{ id: visit, involvements: ['lead'], on: '2026-06-02', mode: 'home-visit' }],
    })
    const { key } = await worker.voidRecord(visit, records[0].version)
    expect(await worker.undo(key)).toMatchObject({ __typename: 'Changed' })
    await soon(() => expect(changesOf(stream)).toHaveLength(3))
    for (const one of changesOf(stream)) expect(one.records).toEqual([{ id: visit, kind: 'visits' }])
  })

  test('is told nothing of another child’s', async () => {
    await tellGrant(database, { user: 'worker', basis: 'own-case', covers: 'sister' })
    const stream = await listen('worker-2')
    const { involvements } = FILE
    await recorderOf(asks, 'worker', 'sister').record(
      { involvements: [{ ...involvements[2], purpose: 'Sleep' }] },
      { other: 0 },
    )
    expect(await settled(stream)).toEqual([])
  })

  test('is told of the directory what their page shows of it', async () => {
    const stream = await listen('worker-2')
    await worker.recordInDirectory({ agencies: [{ ...FILE.agencies[0], phone: '01 234' }] }, { council: 0 })
    await soon(() => expect(changesOf(stream)).toHaveLength(1))
    expect(changesOf(stream)[0].records).toEqual([{ id: 'council', kind: 'agencies' }])
  })

  test('is told what they did in another tab, as theirs, and in this one nothing', async () => {
    const [here, there] = [await listen('worker', 'noor', { tab: 'here' }), await listen('worker')]
    await inTab('here', 'worker', 'lead', LEAD)
    await soon(() => expect(changesOf(there)).toHaveLength(1))
    expect(changesOf(there)[0]).toMatchObject({ isYours: true, records: [{ id: 'lead' }] })
    expect(await settled(here)).toEqual([])
  })

  test('is told once of what was sent twice', async () => {
    const stream = await listen('worker-2')
    const key = randomUUID()
    for (let time = 0; time < 2; time++) await worker.record({ involvements: [LEAD] }, { lead: 0 }, { key })
    expect(await settled(stream)).toHaveLength(1)
  })

  test('is told first that the record is another by now, when it is', async () => {
    const [{ record }] = [await asks('worker', '{ child(id: "noor") { record { fingerprint } } }')]
    const same = await listen('worker', 'noor', record)
    expect(await settled(same)).toEqual([])
    await changeLead()
    const late = await listen('worker', 'noor', record)
    await soon(() => expect(changesOf(late)).toMatchObject([{ byName: null, records: [] }]))
  })

  test('hears without a name what a file brought that nobody told of', async () => {
    await beginAnew(OFTEN)
    const stream = await listen('worker-2')
    await importInto(database, { ...FILE, involvements: [LEAD] }, undefined, 'lead-2')
    await soon(() => expect(changesOf(stream)).toHaveLength(1))
    expect(changesOf(stream)[0]).toMatchObject({ byName: null, records: [{ id: 'lead' }] })
  })

  test('is told that a finding was reviewed', async () => {
    const stream = await listen('worker-2')
    const { findings } = await asks('worker', '{ child(id: "noor") { findings { key } } }')
    const [{ key }] = findings
    await asks(
      'worker',
      `mutation ($input: FindingReviewInput!) { reviewFinding(input: $input) { __typename } }`,
      { input: { id: randomUUID(), about: 'noor', key, after: 0, state: 'ACCEPTED', reason: 'So agreed' } },
    )
    await soon(() => expect(changesOf(stream)).toMatchObject([{ records: [{ id: key, kind: 'findings' }] }]))
  })

  test('and listens does not keep the session from ending by it', async () => {
    await beginAnew(OFTEN)
    const stream = await listen('worker-2')
    await runCypher(
      database,
      'MATCH (s:Session)-[:OF]->(:User {id: "worker-2"}) SET s.idleUntil = datetime() + duration("PT1S")',
    )
    await soon(() => expect(stream.isEnded).toBe(true))
    expect(stream.told.at(-1)).toBe(null)
  })
})

describe('who may not see the child', () => {
  /** What was told after that nobody else is there. */
  const textAfter = (stream: OpenStream) => {
    expect(stream.told[0]).toEqual({ __typename: 'ChildPresence', child: 'noor', others: [] })
    return stream.text().split('\n\n').slice(1).join('\n\n')
  }
  const UNKNOWN = 'event: next\ndata: {"data":{"childChanged":null}}\n\nevent: complete\ndata:\n\n'

  test.each(['noor', 'nobody'])(
    'is told of %s what there is of a child who is not on file',
    async (child) => {
      const stream = await listen('lead', child)
      await stream.ended
      expect(stream.text()).toBe(UNKNOWN)
      expect(events).toEqual([])
    },
  )

  test.each([
    ['the grant ends', 'MATCH (:User {id: "worker-2"})-[:HOLDS_GRANT]->(g) SET g.endedAt = datetime()'],
    ['the session ends', 'MATCH (s:Session)-[:OF]->(:User {id: "worker-2"}) SET s.endedAt = datetime()'],
    ['the child is restricted', 'MATCH (c:Child {id: "noor"}) SET c:Restricted'],
    ['the user is disabled', 'MATCH (u:User {id: "worker-2"}) SET u.disabledAt = datetime()'],
    ['the role is another', 'MATCH (u:User {id: "worker-2"}) SET u.roles = ["panel-member"]'],
    ['the child is gone', 'MATCH (c:Child {id: "noor"}) DETACH DELETE c'],
  ])('by now, since %s, is told so and nothing more', async (_, change) => {
    await beginAnew(OFTEN)
    const stream = await listen('worker-2')
    await runCypher(database, change)
    await stream.ended
    expect(textAfter(stream)).toBe(UNKNOWN)
  })

  test('is not told of what is written in the moment after', async () => {
    const stream = await listen('worker-2')
    await runCypher(database, 'MATCH (:User {id: "worker-2"})-[:HOLDS_GRANT]->(g) SET g.endedAt = datetime()')
    await changeLead()
    await stream.ended
    expect(textAfter(stream)).toBe(UNKNOWN)
  })

  test('hears at once that what opened the child to them has ended', async () => {
    const grant = await tellGrant(database, { user: 'lead', basis: 'break-glass', covers: 'noor' })
    const stream = await listen('lead')
    await asks('lead', 'mutation ($id: ID!) { endBreakGlass(id: $id) { __typename } }', { id: grant })
    await stream.ended
    expect(textAfter(stream)).toBe(UNKNOWN)
  })

  test.each(['auditor', 'panel', 'admin'])(
    'for they are %s is refused, which is written down',
    async (user) => {
      const stream = await listen(user)
      await stream.ended
      expect(stream.status).toBe(403)
      expect(stream.told).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }])
      expect(events).toMatchObject([{ action: 'refused', user, details: { code: 'FORBIDDEN' } }])
    },
  )
})

describe('of what is withheld', () => {
  beforeEach(() => withhold('refuge'))

  test('nothing is told that comes of it, nor who is at it', async () => {
    const [from, by] = [await listen('worker-2'), await listen('lead-2')]
    await worker.record({ involvements: [REFUGE] }, { refuge: 0 })
    const visit = { id: randomUUID(), involvements: ['refuge'], on: '2026-06-02', mode: 'phone' }
    const { key } = await worker.record({ visits: [visit] })
    await worker.undo(key)
    const voided = await worker.voidRecord('refuge', await versionOf('refuge'))
    expect(voided).toMatchObject({ __typename: 'Changed' })
    expect(await settled(from)).toEqual([])
    expect(changesOf(by).length).toBeGreaterThan(0)
    expect(from.text()).not.toMatch(/refuge|Ngaire/)
  })

  test('what was changed together is told without it', async () => {
    const stream = await listen('worker-2')
    await worker.record({ involvements: [LEAD, REFUGE] }, { lead: 0, refuge: 0 })
    await soon(() => expect(changesOf(stream)).toHaveLength(1))
    expect(changesOf(stream)[0].records).toEqual([{ id: 'lead', kind: 'involvements' }])
  })

  test('a page that has it open is told to ask anew when it comes to be withheld', async () => {
    const stream = await listen('worker-2')
    await withhold('lead')
    await soon(() => expect(changesOf(stream)).toHaveLength(1))
    const [{ byName, records }] = changesOf(stream)
    expect(byName).toBe(null)
    expect(records).toContainEqual({ id: 'lead', kind: 'involvements' })
    await worker.record({ involvements: [LEAD] }, { lead: 0 })
    expect(await settled(stream)).toHaveLength(1)
  })

  const withhold = async (item: string) => {
    const input = {
      ...{ id: randomUUID(), child: 'noor', item, reason: 'Asked for', hidesExistence: true },
      ...{ exceptFor: ['lead-2'], notFor: [] },
    }
    await asks('worker', 'mutation ($input: WithholdingInput!) { withhold(input: $input) { __typename } }', {
      input,
    })
  }
})

describe('who else has the page open', () => {
  const NGAIRE = { id: 'worker', name: 'Ngaire Adeyemi', editing: [] }

  test('is told to each, and that they have gone', async () => {
    const [one, two] = [await listen('worker-2'), await listen('worker')]
    await soon(() => expect(othersOf(one)).toEqual([NGAIRE]))
    await soon(() => expect(othersOf(two)).toMatchObject([{ id: 'worker-2' }]))
    await two.close()
    await soon(() => expect(othersOf(one)).toEqual([]))
  })

  test('is told with what they write on, until they do not', async () => {
    const one = await listen('worker-2')
    const two = await listen('worker', 'noor', { tab: 'one' })
    await tellEditing('one', 'worker', 'lead')
    await soon(() => expect(othersOf(one)).toEqual([{ ...NGAIRE, editing: ['lead'] }]))
    await tellEditing('one', 'worker', null)
    await soon(() => expect(othersOf(one)).toEqual([NGAIRE]))
    await tellEditing('one', 'worker', 'lead')
    await soon(() => expect(othersOf(one)).toEqual([{ ...NGAIRE, editing: ['lead'] }]))
    await two.close()
    await soon(() => expect(othersOf(one)).toEqual([]))
    expect(events.filter(({ action }) => action === 'write')).toEqual([])
  })

  test('says nothing of what is withheld, nor of who looks in an emergency', async () => {
    await tellGrant(database, { user: 'lead', basis: 'break-glass', covers: 'noor' })
    const one = await listen('worker-2')
    await listen('lead')
    await listen('worker', 'noor', { tab: 'one' })
    await tellEditing('one', 'worker', 'no-such-record')
    await soon(() => expect(othersOf(one)).toEqual([NGAIRE]))
    expect(await settled(one)).toEqual([])
    expect(one.text()).not.toMatch(/Gwilym|no-such-record/)
  })

  test('cannot be told in the name of another, nor by who may not see the child', async () => {
    const one = await listen('worker-2')
    await listen('worker', 'noor', { tab: 'one' })
    await soon(() => expect(othersOf(one)).toEqual([NGAIRE]))
    await tellEditing('one', 'lead', 'lead')
    await tellEditing('other', 'worker', 'lead')
    expect(await settled(one)).toEqual([])
    expect(othersOf(one)).toEqual([NGAIRE])
  })
})

test('one session has so many pages listening and no more, and the end of the process ends them', async () => {
  for (let page = 0; page < MOST_STREAMS; page++) await listen('worker')
  const last = await listen('worker')
  await last.ended
  expect(last.told).toMatchObject([{ errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }] }])
  expect((await listen('worker-2')).isEnded).toBe(false)
  await live.close()
  await Promise.all(open.map(({ ended }) => ended))
})

test('an answer that goes on is kept by nobody on the way', async () => {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { ...(await headersOf('lead')), accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { childChanged(child: "nobody") { __typename } }' }),
  })
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-accel-buffering')).toBe('no')
  await response.body?.cancel()
})

async function headersOf(user: string, tab?: string) {
  const headers = { 'content-type': 'application/json', cookie: await cookieOf(app, user) }
  return tab === undefined ? headers : { ...headers, 'x-ecomap-tab': tab }
}

async function post(user: string, tab: string, query: string, variables: object) {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: await headersOf(user, tab),
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
  expect(errors).toBe(undefined)
  return data
}

const tellEditing = (tab: string, user: string, record: string | null) =>
  post(user, tab, 'mutation ($record: ID) { tellEditing(child: "noor", record: $record) }', { record })

const inTab = (tab: string, user: string, id: string, involvement: object) =>
  post(user, tab, 'mutation ($input: RecordInput!) { record(input: $input) { __typename } }', {
    input: {
      ...{ key: randomUUID(), child: 'noor', records: { involvements: [involvement] } },
      madeFrom: [{ id, version: 0 }],
    },
  })
