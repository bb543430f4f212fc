import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addUsers } from '../../server/access/users.store.ts'
import { product } from '../../server/access/viewer.ts'
import type { App } from '../../server/app.ts'
import { AuditError } from '../../server/audit/audit-error.ts'
import { type Journal, openJournal } from '../../server/audit/journal.ts'
import { foundEntries } from '../../server/audit/search-journal.ts'
import type { Database } from '../../server/database/database.ts'
import { tellGrant } from '../support/access.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const TODAY = '2026-06-30'
const FILE = {
  format: 'ecomap-network',
  version: 1,
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    { id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01', pathways: [] },
    { id: 'omar', family: 'aziz', name: 'Omar Aziz', dateOfBirth: '2016-02-01', pathways: [] },
  ],
}

let database: Database
let folder: string
let journal: Journal
let app: App
let grant: string
beforeAll(async () => {
  database = await openGraph()
  await addUsers(database, [
    { id: 'reader', name: 'Reader', roles: ['social-worker'] },
    { id: 'a-auditor', name: 'Auditor', roles: ['auditor'] },
  ])
  await fillGraph(database)
  await importInto(database, FILE)
  grant = await tellGrant(database, { user: 'reader', basis: 'cover', covers: 'noor' })
})
afterAll(() => database.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-audit-'))
  journal = await openJournal(folder)
  app = openApi(database, TODAY, undefined, { journal })
  return async () => {
    await journal.close()
    rmSync(folder, { recursive: true })
  }
})

async function written() {
  const entries = []
  for await (const { entry } of foundEntries(folder, {}, 'Europe/London')) entries.push(entry)
  return entries
}

test('who read of which child, by which grant and operation, is written before the answer leaves', async () => {
  const { data } = await ask(
    app,
    'query LookAtNoor { child(id: "noor") { name } none: child(id: "omar") { name } }',
    {},
    'reader',
  )
  expect(data).toEqual({ child: { name: 'Noor Aziz' }, none: null })
  expect(await written()).toEqual([
    {
      at: expect.any(String),
      action: 'read',
      user: 'reader',
      session: expect.any(String),
      operation: 'LookAtNoor',
      children: [{ id: 'noor', grants: [{ id: grant, basis: 'cover' }] }],
    },
  ])
})

test('everybody on a list is written down, and somebody who reads of no child is not', async () => {
  await ask(app, '{ me { id } today }', {}, 'reader')
  expect(await written()).toEqual([])
  await ask(app, '{ children { nodes { id } } }', {}, 'reader')
  expect(
    (await written()).map(({ operation, children }) => [operation, children.map(({ id }) => id)]),
  ).toEqual([['unnamed', ['noor']]])
})

test('what is refused is written with why, and without what was asked for', async () => {
  await ask(app, 'query Try($id: ID!) { child(id: $id) { name } }', { id: 'noor' }, 'a-auditor')
  expect(await written()).toMatchObject([
    { action: 'refused', user: 'a-auditor', operation: 'Try', children: [], details: { code: 'FORBIDDEN' } },
  ])
})

test('a change is told from a look', async () => {
  await ask(
    app,
    'mutation Drop { dropWhatIf(id: "7c9e6679-7425-40de-944b-e07fc1f90ae7", version: 1) { __typename } }',
    {},
    'reader',
  )
  expect(await written()).toMatchObject([{ action: 'write', user: 'reader', operation: 'Drop' }])
})

test('without an entry there is no answer', async () => {
  const full: Journal = {
    append: () => Promise.reject(new AuditError('full', 'ENOSPC')),
    close: async () => {},
  }
  const { data, errors } = await ask(
    openApi(database, TODAY, undefined, { journal: full }),
    '{ child(id: "noor") { name } }',
    {},
    'reader',
  )
  expect(data).toBe(undefined)
  expect(JSON.stringify(errors)).not.toMatch(/Noor/)
  expect(errors?.[0]?.extensions?.code).toBe('DATABASE_UNAVAILABLE')
})

test('an answer that the first check let through is held back by the second, with an alarm', async () => {
  const broken: Database = {
    ...database,
    read: (viewer, query, ...rest) =>
      database.read(query.name === 'eco-map/record' ? product : viewer, query, ...rest),
  }
  const answer = await ask(
    openApi(broken, TODAY, undefined, { journal }),
    'query Leak { child(id: "omar") { name record { file } } }',
    {},
    'reader',
  )
  expect(JSON.stringify(answer)).not.toMatch(/Omar/)
  expect(answer.errors).toHaveLength(1)
  expect((await written()).map(({ action, children }) => [action, children])).toContainEqual([
    'alarm',
    [{ id: 'omar', grants: [] }],
  ])
})
