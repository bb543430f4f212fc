import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { App } from '../../server/app.ts'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import type { Database } from '../../server/database/database.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, openGraph } from '../support/graph.ts'
import { storyFile } from '../support/story.ts'

// The first check lets through whatever there is.
vi.mock('../../domain/access/made-for.ts', () => ({ madeForMember: (record: unknown) => record }))

const HERS = 'He keeps my seat in the boat even when I miss.'
const MADE = `query Papers($for: ID) { child(id: "amara-nwosu-hartley") { record(madeFor: $for) { file } } }`

let database: Database
let app: App
const written: AuditEvent[] = []
beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, storyFile('county-line'))
  const journal = {
    append: async (event: AuditEvent) => {
      written.push(event)
    },
    close: async () => {},
  }
  app = openApi(database, '2026-11-20', undefined, { journal })
})
afterAll(() => database.close())

test('a paper for somebody of the family that would tell what the child said does not leave, and raises an alarm', async () => {
  const answer = await ask(app, MADE, { for: 'amara-marek' })
  expect(JSON.stringify(answer)).not.toContain(HERS)
  expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } })
  expect(written.filter(({ action }) => action === 'alarm')).toMatchObject([
    { children: [], details: { code: 'voices' } },
  ])
})

test('what is made for nobody in particular leaves', async () => {
  expect(JSON.stringify(await ask(app, MADE, { for: null }))).toContain(HERS)
})
