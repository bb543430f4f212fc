import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { openApi } from '../support/api.ts'
import { openGraph } from '../support/graph.ts'

let database: Database
let app: App

beforeAll(async () => {
  database = await openGraph()
  app = openApi(database, '2026-06-30')
})
afterAll(() => database.close())

const audits = serverAudits({
  url: 'http://localhost/graphql',
  fetchFn: (address: string, init: RequestInit) => app.fetch(address, init),
})

test.each(audits.map((audit) => [audit.name, audit] as const))(
  'GraphQL over HTTP: %s',
  async (_name, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
  },
)
