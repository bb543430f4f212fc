import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addUsers } from '../../server/access/users.store.ts'
import type { App } from '../../server/app.ts'
import { type Journal, openJournal } from '../../server/audit/journal.ts'
import { foundEntries } from '../../server/audit/search-journal.ts'
import { systemClock } from '../../server/clock.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { ask, openApi } from '../support/api.ts'
import { readingOf } from '../support/audit-journal.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const TODAY = '2026-06-30'
const ZONE = 'Pacific/Auckland'
const FILE = {
  format: 'ecomap-network',
  version: 1,
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    { id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01', pathways: [] },
    { id: 'omar', family: 'aziz', name: 'Omar Aziz', dateOfBirth: '2016-02-01', pathways: [] },
  ],
}
const SEARCH = `query Search($child: ID, $user: ID, $action: AuditAction, $from: Date, $until: Date, $first: Int, $after: String) {
  audit(child: $child, user: $user, action: $action, from: $from, until: $until, first: $first, after: $after) {
    from until timeZone next
    entries { id at action user { id name } operation address children { id bases } details { code child user { id name } subject { id name } count } }
  }
}`
const LOOKED = `query Looked($id: ID!, $first: Int, $after: String) {
  child(id: $id) {
    audit(first: $first, after: $after) {
      next
      entries { at action user { id name } operation address children { id bases } details { code child subject { id } count } }
    }
  }
}`

let database: Database
let folder: string
let journal: Journal
let app: App
beforeAll(async () => {
  database = await openGraph()
  await addUsers(database, [
    { id: 'j-worker', name: 'Mere Winitana', roles: ['social-worker'] },
    { id: 'j-colleague', name: 'Ioana Popa', roles: ['social-worker'] },
    { id: 'j-boss', name: 'Sefa Leavai', roles: ['supervisor'] },
    { id: 'j-admin', name: 'Petra Novak', roles: ['practice-administrator'] },
    { id: 'j-panel', name: 'Ilse Marchetti', roles: ['panel-member'] },
    { id: 'j-inspector', name: 'Rajan Whitcombe', roles: ['auditor'] },
    { id: 'j-both', name: 'Tomasz Bell', roles: ['auditor', 'social-worker'] },
  ])
  await fillGraph(database)
  await importInto(database, FILE)
})
afterAll(() => database.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-audit-'))
  journal = await openJournal(folder)
  app = openApi(database, TODAY, undefined, { journal, audit: { folder, timeZone: ZONE } })
  await runCypher(database, 'MATCH (grant:Grant) DETACH DELETE grant')
  for (const child of ['noor', 'omar'])
    await tellGrant(database, { user: 'j-worker', basis: 'own-case', covers: child })
  await tellGrant(database, { user: 'j-colleague', basis: 'cover', covers: 'noor' })
  return async () => {
    await journal.close()
    rmSync(folder, { recursive: true })
  }
})

async function written() {
  const entries = []
  for await (const { entry } of foundEntries(folder, {}, ZONE)) entries.push(entry)
  return entries
}

describe('an auditor', () => {
  test('finds who looked at whom, when, on which ground and by which operation, by name and without children’s names', async () => {
    await ask(app, 'query Children { children { nodes { id name } } }', {}, 'j-worker')
    const { data, errors } = await ask(app, SEARCH, {}, 'j-inspector')
    expect(errors).toBe(undefined)
    expect(data.audit.timeZone).toBe(ZONE)
    expect(data.audit.until).toBe(systemClock(ZONE).today())
    expect(data.audit.entries).toEqual([
      {
        ...{ id: expect.any(String), at: expect.stringMatching(/^\d{4}-.*Z$/), action: 'READ' },
        user: { id: 'j-worker', name: 'Mere Winitana' },
        ...{ operation: 'Children', address: null, details: null },
        children: [
          { id: 'noor', bases: ['OWN_CASE'] },
          { id: 'omar', bases: ['OWN_CASE'] },
        ],
      },
    ])
    expect(JSON.stringify(data)).not.toMatch(/Noor|Omar|Aziz/)
  })

  test('searches by child, user, action and days, together', async () => {
    await ask(app, 'query One { child(id: "noor") { id } }', {}, 'j-worker')
    await ask(app, 'query Two { child(id: "omar") { id } }', {}, 'j-worker')
    await ask(app, 'query Three { child(id: "noor") { id } }', {}, 'j-colleague')
    await ask(app, SEARCH, {}, 'j-worker')
    const found = async (search: object) =>
      (await ask(app, SEARCH, { ...search }, 'j-inspector')).data.audit.entries.map(
        ({ operation }: { operation: string }) => operation,
      )
    expect(await found({ child: 'noor' })).toEqual(['Three', 'One'])
    expect(await found({ user: 'j-worker', action: 'READ' })).toEqual(['Two', 'One'])
    expect(await found({ child: 'noor', user: 'j-worker' })).toEqual(['One'])
    expect(await found({ action: 'REFUSED' })).toEqual(['Search'])
    expect(await found({ child: 'noor', until: '2026-01-31' })).toEqual([])
    expect(await found({ child: 'nobody' })).toEqual([])
  })

  test('has the search itself written down, with what was searched for, before the answer', async () => {
    const from = systemClock(ZONE).today()
    await ask(app, SEARCH, { child: 'noor', user: 'j-worker', action: 'READ', from }, 'j-inspector')
    expect(await written()).toMatchObject([
      {
        ...{ action: 'audit-read', user: 'j-inspector', operation: 'Search', children: [] },
        details: { child: 'noor', user: 'j-worker', action: 'read', from, until: from },
      },
    ])
    const { data } = await ask(app, SEARCH, { user: 'j-inspector' }, 'j-inspector')
    expect(data.audit.entries).toMatchObject([
      { action: 'AUDIT_READ', details: { child: 'noor', user: { name: 'Mere Winitana' } } },
    ])
  })

  test('is told of whoever is on file no more by their id', async () => {
    await journal.append({ ...readingOf('gone'), user: 'left' })
    const { data } = await ask(app, SEARCH, {}, 'j-inspector')
    expect(data.audit.entries[0]).toMatchObject({
      ...{ user: { id: 'left', name: null }, address: '127.0.0.1' },
      children: [{ id: 'gone', bases: ['OWN_CASE'] }],
    })
  })

  test('sees when the journal was last written to, and whom it can be searched for', async () => {
    const { data } = await ask(app, '{ auditLastWrittenAt auditUsers { id name roles } }', {}, 'j-inspector')
    const since = Date.now() - Date.parse(data.auditLastWrittenAt)
    expect(since).toBeGreaterThanOrEqual(0)
    expect(since).toBeLessThan(60_000)
    expect(data.auditUsers).toContainEqual({
      ...{ id: 'j-worker', name: 'Mere Winitana' },
      roles: ['SOCIAL_WORKER'],
    })
  })

  test('who is a social worker as well is still shown no child by another field of the same answer', async () => {
    await ask(app, 'query One { child(id: "noor") { id } }', {}, 'j-worker')
    const broken: Database = {
      ...database,
      read: (viewer, query, parameters, row) =>
        query.name === 'access/colleagues'
          ? Promise.resolve([row.parse({ id: 'noor', name: 'Noor Aziz', roles: [] })])
          : database.read(viewer, query, parameters, row),
    }
    const leaking = openApi(broken, TODAY, undefined, { journal, audit: { folder, timeZone: ZONE } })
    const asked = (more: string) =>
      `query Both { found: audit { entries { children { id } } } ...More ${more} }
      fragment More on Query { again: audit(user: "j-worker") { entries { children { id } } } }`
    const { data, errors } = await ask(leaking, asked(''), {}, 'j-both')
    expect(errors).toBe(undefined)
    expect(data.found.entries[0].children).toEqual([{ id: 'noor' }])
    const other = await ask(leaking, asked('colleagues(search: "n") { id }'), {}, 'j-both')
    expect(other.errors?.[0]?.message).toMatch(/held back/)
    expect(JSON.stringify(other)).not.toMatch(/noor/i)
  })
})

describe('pages', () => {
  async function pagesOf(
    query: string,
    variables: object,
    user: string,
    meanwhile: () => Promise<void>,
  ): Promise<{ count: number }[]> {
    const seen = []
    let after: string | null = null
    for (let page = 0; page === 0 || after !== null; page++) {
      const { data, errors } = await ask(app, query, { ...variables, first: 7, after }, user)
      expect(errors).toBe(undefined)
      const { entries, next } = data.audit ?? data.child.audit
      seen.push(...entries)
      after = next
      await meanwhile()
    }
    return seen
  }

  test('have every entry once while two processes append, for the auditor as on a child’s page', async () => {
    const other = await openJournal(folder)
    let count = 0
    const append = async () => {
      const event = readingOf('noor', 'omar')
      await Promise.all([
        journal.append({ ...event, user: 'j-worker', details: { count: count++ } }),
        other.append({ ...event, user: 'j-worker', details: { count: count++ } }),
      ])
    }
    for (let at = 0; at < 15; at++) await append()
    const asked = [
      ['auditor', await pagesOf(SEARCH, { user: 'j-worker' }, 'j-inspector', append)],
      ['j-worker', await pagesOf(LOOKED, { id: 'noor' }, 'j-colleague', append)],
    ] as const
    const before = { auditor: 30, 'j-worker': 30 + 2 * Math.ceil(30 / 7) }
    for (const [who, entries] of asked) {
      const reads = entries.filter((one) => (one as { action?: string }).action === 'READ')
      expect(reads, who).toHaveLength(before[who])
    }
    const counts = (asked[0][1] as unknown as { details: { count: number } }[]).map(
      ({ details }) => details.count,
    )
    expect([...counts].sort((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, at) => at))
    await other.close()
  })

  test('and searches that cannot be are refused in words, as bad input', async () => {
    const refused = async (search: object) => {
      const { errors } = await ask(app, SEARCH, { ...search }, 'j-inspector')
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
      return errors?.[0]?.message
    }
    expect(await refused({ first: 0 })).toBe('first is from 1 to 100.')
    expect(await refused({ first: 101 })).toBe('first is from 1 to 100.')
    expect(await refused({ after: 'x' })).toBe('after is not the cursor of a page of this search.')
    expect(await refused({ from: '2026-02-30' })).toBe(
      'from is not a day of the calendar, written YYYY-MM-DD.',
    )
    expect(await refused({ from: '2026-02-02', until: '2026-02-01' })).toBe('from is not after until.')
    expect(await refused({ child: '' })).toBe('child is an id, of 1 to 200 characters.')
    expect(await refused({ user: 'x'.repeat(201) })).toBe('user is an id, of 1 to 200 characters.')
    expect(await refused({ action: 'PEEK' })).toMatch(/is not of the type "AuditAction"/)
  })

  test('a search that takes too long says so, and what helps', async () => {
    for (let at = 0; at < 10; at++) await journal.append(readingOf('noor'))
    const audit = { folder, timeZone: ZONE, deadline: 0 }
    const slow = openApi(database, TODAY, undefined, { journal, audit })
    const { data, errors } = await ask(slow, SEARCH, { child: 'omar' }, 'j-inspector')
    expect(data).toBe(null)
    expect(errors?.[0]).toMatchObject({
      message:
        'There is too much in the journal to search it all in time. Narrow the days, and search again.',
      extensions: { code: 'SEARCH_TOO_LONG' },
    })
  })
})

describe('who is no auditor', () => {
  test.each(['j-worker', 'j-boss', 'j-admin', 'j-panel'])('%s may not search the journal', async (user) => {
    await ask(app, 'query One { child(id: "noor") { id } }', {}, 'j-worker')
    for (const document of [SEARCH, '{ auditLastWrittenAt }', '{ auditUsers { id } }']) {
      const { data, errors } = await ask(app, document, {}, user)
      expect(data ?? null).toBe(null)
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
    expect((await written())[0]).toMatchObject({ action: 'refused', user })
  })

  test('and sees a child, sees who looked at that child, and nothing of another', async () => {
    await ask(app, 'query Children { children { nodes { id } } }', {}, 'j-worker')
    await journal.append({
      ...{ action: 'grant', user: 'j-worker', operation: 'GrantOwnCase', address: '192.0.2.7' },
      children: [{ id: 'omar', grants: [{ id: 'grant-omar', basis: 'own-case' }] }],
      details: { child: 'noor', subject: 'j-colleague', grant: 'g', basis: 'own-case', count: 2 },
    })
    const { data, errors } = await ask(app, LOOKED, { id: 'noor' }, 'j-colleague')
    expect(errors).toBe(undefined)
    expect(data.child.audit).toMatchObject({
      next: null,
      entries: [
        {
          ...{ action: 'GRANT', address: null, children: [] },
          details: { child: 'noor', subject: { id: 'j-colleague' }, count: null },
        },
        {
          ...{ action: 'READ', user: { id: 'j-worker', name: 'Mere Winitana' }, operation: 'Children' },
          children: [{ id: 'noor', bases: ['OWN_CASE'] }],
        },
      ],
    })
    expect(JSON.stringify(data)).not.toMatch(/omar/i)
    expect(await written()).toMatchObject([
      { action: 'audit-read', user: 'j-colleague', details: { child: 'noor' }, children: [{ id: 'noor' }] },
      { action: 'read', user: 'j-colleague', children: [{ id: 'noor', grants: [{ basis: 'cover' }] }] },
      { action: 'grant' },
      { action: 'read', user: 'j-worker' },
    ])
  })

  test('and does not see the child, gets the answer of a child who does not exist', async () => {
    await ask(app, 'query One { child(id: "omar") { id } }', {}, 'j-worker')
    const hidden = await ask(app, LOOKED, { id: 'omar' }, 'j-colleague')
    expect(hidden).toEqual({ data: { child: null } })
    expect(await ask(app, LOOKED, { id: 'nobody' }, 'j-colleague')).toEqual(hidden)
    expect((await ask(app, LOOKED, { id: 'omar' }, 'j-inspector')).errors?.[0]?.extensions?.code).toBe(
      'FORBIDDEN',
    )
  })

  test('asks for the looks of several children at once: each has its own, and each is written down', async () => {
    const { data } = await ask(
      app,
      'query Both { noor: child(id: "noor") { audit { entries { id } } } omar: child(id: "omar") { audit { entries { id } } } }',
      {},
      'j-worker',
    )
    expect(data).toEqual({ noor: { audit: { entries: [] } }, omar: { audit: { entries: [] } } })
    const searches = (await written()).filter(({ action }) => action === 'audit-read')
    expect(
      searches.map(({ children, details }) => [details?.child, children.map(({ id }) => id)]).sort(),
    ).toEqual([
      ['noor', ['noor']],
      ['omar', ['omar']],
    ])
    const many = '{ children(first: 100) { nodes { audit { next } } } }'
    expect((await ask(app, many, {}, 'j-worker')).errors?.[0]?.message).toMatch(/facts/)
  })
})
