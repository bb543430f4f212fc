import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addUsers } from '../../server/access/users.store.ts'
import type { App } from '../../server/app.ts'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraphAlone } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'

const child = (id: string) => ({ id, family: 'aziz', name: id, dateOfBirth: '2018-02-01', pathways: [] })
const FILE = {
  format: 'ecomap-network',
  version: 1,
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [child('noor'), child('amal'), child('open')],
}

let database: Database
let app: App
let written: AuditEvent[]
let asks: ReturnType<typeof askerOf>
beforeAll(async () => {
  // The canary is a child whom nobody holds, and so by right among those who are counted here.
  database = await openGraphAlone()
  await fillGraph(database)
  await importInto(database, FILE)
  await runCypher(database, 'MATCH (c:Child) WHERE c.id <> "open" SET c:Restricted')
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await addUsers(database, [{ id: 'admin-3', name: 'Ines Duarte', roles: ['practice-administrator'] }])
  await runCypher(database, 'MATCH (grant:Grant) DETACH DELETE grant')
  for (const user of ['worker', 'lead']) await name(user, 'noor')
  for (const user of ['worker', 'worker-2', 'lead-2']) await name(user, 'amal')
  written = []
  const journal = { append: async (event: AuditEvent) => void written.push(event), close: async () => {} }
  app = openApi(database, '2026-06-30', undefined, { journal })
  asks = askerOf(app)
})

const name = (user: string, covers: string) =>
  tellGrant(database, { user, basis: 'own-case', covers, named: true })
const FEW = '{ heldByFew { byNobody byOne proposals { id user { id } why byName isYours } } }'
const OUTCOME = `__typename
  ... on HolderProposal { id user { id } why byName isYours }
  ... on HolderNamed { id user { id } }
  ... on Refused { errors { path message } }`
const PROPOSE = `mutation ($input: HolderInput!) { proposeHolder(input: $input) { ${OUTCOME} } }`
const CONFIRM = `mutation ($id: ID!, $child: ID!) { confirmHolder(id: $id, child: $child) { ${OUTCOME} } }`
const DROP = `mutation ($id: ID!) { dropHolder(id: $id) { __typename ... on Refused { errors { path } } } }`

const few = (by = 'admin') => asks(by, FEW)
const propose = (by: string, user: string, more: object = {}) =>
  asks(by, PROPOSE, { input: { id: randomUUID(), child: 'noor', user, why: 'Takes over', ...more } })
const confirm = (by: string, id: string, of = 'noor') => asks(by, CONFIRM, { id, child: of })
const sees = async (user: string) => (await asks(user, '{ child(id: "noor") { id } }')) !== null
const pathsOf = ({ __typename, errors }: { __typename: string; errors?: { path: string }[] }) => [
  __typename,
  ...(errors ?? []).map(({ path }) => path),
]
/** By each of these somebody who was named can open the child no longer. */
const LEAVING: Record<string, string> = {
  'is disabled': 'MATCH (u:User {id: $user}) SET u.disabledAt = datetime()',
  'had it for a time': 'MATCH (:User {id: $user})-[:HOLDS_GRANT]->(g) SET g.until = datetime()',
  'had it ended': 'MATCH (:User {id: $user})-[:HOLDS_GRANT]->(g) SET g.endedAt = datetime()',
  'works with no children any more': 'MATCH (u:User {id: $user}) SET u.roles = ["auditor"]',
}
async function leave(...users: string[]): Promise<void> {
  for (const user of users) await runCypher(database, LEAVING['is disabled'] as string, { user })
}

describe('a restricted child whom too few can open', () => {
  test('is counted, and told by nothing else, to administrators alone', async () => {
    expect(await few()).toEqual({ byNobody: 0, byOne: 0, proposals: [] })
    await leave('lead')
    expect(await few()).toEqual({ byNobody: 0, byOne: 1, proposals: [] })
    await leave('worker')
    expect(await few()).toEqual({ byNobody: 1, byOne: 0, proposals: [] })
    for (const user of ['worker-2', 'lead-2', 'panel', 'auditor'])
      expect(await codeOf(app, user, FEW)).toBe('FORBIDDEN')
  })

  test.each(Object.keys(LEAVING))('is one of whose holders each %s', async (how) => {
    for (const user of ['lead', 'worker']) await runCypher(database, LEAVING[how] as string, { user })
    expect(await few()).toMatchObject({ byNobody: 1 })
    expect(await sees('lead-2')).toBe(false)
  })

  test('can be opened to nobody else by one who is left', async () => {
    await leave('lead')
    const proposed = await asks(
      'worker',
      `mutation { proposeNamedGrant(input: { id: "g", child: "noor", user: "worker-2", why: "Needed" }) { __typename } }`,
    )
    expect(proposed.__typename).toBe('ChildGrant')
    const CONFIRM_AS_COLLEAGUE = 'mutation { confirmNamedGrant(id: "g") { __typename } }'
    for (const user of ['worker', 'worker-2', 'lead-2'])
      expect((await asks(user, CONFIRM_AS_COLLEAGUE)).__typename).toBe('Refused')
    expect(await few()).toEqual({
      byNobody: 0,
      byOne: 1,
      proposals: [{ id: 'g', user: { id: 'worker-2' }, why: null, byName: 'Ngaire Adeyemi', isYours: false }],
    })
    expect(pathsOf(await asks('admin', DROP, { id: 'g' }))).toEqual(['Refused', 'id'])
    expect(await confirm('admin', 'g')).toMatchObject({ __typename: 'HolderNamed', user: { id: 'worker-2' } })
    expect(await sees('worker-2')).toBe(true)
  })

  test('is opened to whom one administrator proposes and another confirms, and stays restricted', async () => {
    await leave('lead', 'worker')
    const proposed = await propose('admin', 'worker-2')
    expect(proposed).toMatchObject({
      __typename: 'HolderProposal',
      user: { id: 'worker-2' },
      why: 'Takes over',
      isYours: true,
    })
    expect(await propose('admin', 'worker-2', { id: proposed.id })).toEqual(proposed)
    const shown = await few('admin-3')
    expect(shown.proposals).toEqual([
      {
        id: proposed.id,
        user: { id: 'worker-2' },
        why: 'Takes over',
        byName: 'Tamsin Oyelaran',
        isYours: false,
      },
    ])
    expect(await sees('worker-2')).toBe(false)
    const named = { __typename: 'HolderNamed', id: proposed.id, user: { id: 'worker-2' } }
    expect(await confirm('admin-3', proposed.id)).toEqual(named)
    expect(await confirm('admin-3', proposed.id)).toEqual(named)
    expect(await sees('worker-2')).toBe(true)
    expect(await Promise.all(['admin-2', 'lead-2'].map((user) => sees(user)))).toEqual([false, false])
    const next = await propose('admin', 'lead-2')
    await confirm('admin-3', next.id)
    expect(await sees('lead-2')).toBe(true)
    expect(await few()).toEqual({ byNobody: 0, byOne: 0, proposals: [] })
    expect(pathsOf(await propose('admin', 'worker-2'))).toEqual(['Refused', 'input.child'])
  })

  test('is proposed and confirmed by two, neither for themselves, who were both told which child it is', async () => {
    await leave('lead', 'worker')
    expect(pathsOf(await propose('admin-2', 'admin-2'))).toEqual(['Refused', 'input.user'])
    const { id } = await propose('admin', 'admin-2')
    expect(pathsOf(await confirm('admin', id))).toEqual(['Refused', 'id'])
    expect(pathsOf(await confirm('admin-2', id))).toEqual(['Refused', 'id'])
    expect(pathsOf(await asks('admin-2', DROP, { id }))).toEqual(['Refused', 'id'])
    for (const other of ['amal', 'open', 'nobody'])
      expect(pathsOf(await confirm('admin-3', id, other))).toEqual(['Refused', 'id'])
    for (const user of ['lead-2', 'worker-2', 'panel', 'auditor']) {
      await expect(propose(user, 'worker-2')).rejects.toThrow('not open to your role')
      await expect(confirm(user, id)).rejects.toThrow('not open to your role')
      await expect(asks(user, DROP, { id })).rejects.toThrow('not open to your role')
    }
    expect(await sees('admin-2')).toBe(false)
    expect((await confirm('admin-3', id)).__typename).toBe('HolderNamed')
    expect(await sees('admin-2')).toBe(true)
  })

  test('is as one who is not there while two can open the child, or without the restriction', async () => {
    const answers = await Promise.all(
      ['noor', 'amal', 'open', 'nobody'].map((one) => propose('admin', 'worker-2', { child: one })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(pathsOf(answers[0])).toEqual(['Refused', 'input.child'])
  })

  test('is opened to nobody once two can open the child again, nor to who cannot', async () => {
    await leave('lead', 'worker')
    expect(pathsOf(await propose('admin', 'panel'))).toEqual(['Refused', 'input.user'])
    expect(pathsOf(await propose('admin', 'nobody'))).toEqual(['Refused', 'input.user'])
    const { id } = await propose('admin', 'worker-2')
    await runCypher(database, 'MATCH (u:User {id: "worker-2"}) SET u.disabledAt = datetime()')
    expect(pathsOf(await confirm('admin-3', id))).toEqual(['Refused', 'id'])
    await runCypher(database, 'MATCH (u:User) REMOVE u.disabledAt')
    expect(pathsOf(await confirm('admin-3', id))).toEqual(['Refused', 'id'])
    expect(await few()).toEqual({ byNobody: 0, byOne: 0, proposals: [] })
    expect(await sees('worker-2')).toBe(false)
  })

  test('is named for once, when two confirm at once, and not by what was dropped', async () => {
    await leave('lead', 'worker')
    const dropped = await propose('admin', 'worker-2')
    expect(await asks('admin-3', DROP, { id: dropped.id })).toEqual({ __typename: 'HolderDropped' })
    expect(pathsOf(await confirm('admin-3', dropped.id))).toEqual(['Refused', 'id'])
    const { id } = await propose('admin', 'worker-2')
    const both = await Promise.all([confirm('admin-3', id), confirm('admin-2', id)])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['HolderNamed', 'Refused'])
  })

  test('has it in the journal: who proposed and who confirmed, of which child, and never why', async () => {
    await leave('lead', 'worker')
    const { id } = await propose('admin', 'worker-2')
    await confirm('admin-3', id)
    const of = { children: [{ id: 'noor', grants: [] }] }
    const details = { grant: id, subject: 'worker-2', child: 'noor' }
    expect(written).toMatchObject([
      { action: 'grant', user: 'admin', ...of, details: { code: 'proposed', ...details } },
      { action: 'grant', user: 'admin-3', ...of, details: { code: 'confirmed', ...details } },
    ])
    expect(JSON.stringify(written)).not.toMatch(/Takes over/)
  })
})
