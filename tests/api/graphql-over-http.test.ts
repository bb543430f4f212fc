import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { idOf } from '../../server/operations/known-operations.ts'
import { openApi } from '../support/api.ts'
import { openGraph } from '../support/graph.ts'

let database: Database
const apps: Partial<Record<'local' | 'real', App>> = {}

beforeAll(async () => {
  database = await openGraph()
  for (const mode of ['local', 'real'] as const)
    apps[mode] = openApi(database, '2026-06-30', undefined, { mode })
})
afterAll(() => database.close())

type Fetch = (address: string, init?: RequestInit) => Response | Promise<Response>

const auditsOf = (fetchFn: Fetch) => serverAudits({ url: 'http://localhost/graphql', fetchFn })
const asIs =
  (mode: 'local' | 'real'): Fetch =>
  (address, init) =>
    apps[mode]?.fetch(address, init ?? {}) ?? Response.error()

async function outcome(audit: ReturnType<typeof auditsOf>[number]): Promise<string> {
  const result = await audit.fn()
  return result.status === 'ok' ? 'ok' : result.reason
}

async function failing(fetchFn: Fetch): Promise<string[]> {
  const failed: string[] = []
  for (const audit of auditsOf(fetchFn)) if ((await outcome(audit)) !== 'ok') failed.push(audit.id)
  return failed.sort()
}

test.each(auditsOf(asIs('local')).map((audit) => [audit.name, audit] as const))(
  'GraphQL over HTTP: %s',
  async (_name, audit) => expect(await outcome(audit)).toBe('ok'),
)

describe('in real mode, of the audits of GraphQL over HTTP', () => {
  /** They ask by GET, which is not answered: what is asked for would stand in logs and histories. */
  const BY_GET = ['5A70', '6A70', 'D6D5']
  /** They want 200 for documents that cannot be parsed or validated, and none is looked at. */
  const OF_FAULTY_DOCUMENTS = ['572B', 'FDE2']
  /** They ask about the schema. */
  const BY_INTROSPECTION = ['28B9', '2EA1']
  /** They want an answer to a document of their own, and are told that only known operations are run. */
  const OF_OWN_DOCUMENTS = [
    ...['0220', '0221', '0222', '03D4', '13EE', '1B7A', '22EB', '2C94', '34A2', '428F'],
    ...['4655', '47DE', '78D5', '7B9B', '80D8', '8161', '82A3', '94B0', '94B1', '94B2', 'B8B3', 'BF61'],
  ]

  test('none but these fail', async () => {
    expect(await failing(asIs('real'))).toEqual(
      [...BY_GET, ...OF_FAULTY_DOCUMENTS, ...BY_INTROSPECTION, ...OF_OWN_DOCUMENTS].sort(),
    )
  })

  test('those that want an answer get it once they name their document by its id', async () => {
    const documents = new Map<string, string>()
    const operations = { documentOf: (id: string) => documents.get(id) }
    const app = openApi(database, '2026-06-30', undefined, { mode: 'real', operations })
    const named = await failing((address, init) => {
      const body = parsed(init?.body)
      if (typeof body?.query !== 'string') return app.fetch(address, init ?? {})
      const { query, ...others } = body
      documents.set(idOf(query), query)
      return app.fetch(address, { ...init, body: JSON.stringify({ ...others, documentId: idOf(query) }) })
    })
    expect(named).toEqual([...BY_GET, ...BY_INTROSPECTION].sort())
  })
})

function parsed(body: unknown): Record<string, unknown> | undefined {
  try {
    return JSON.parse(String(body))
  } catch {
    return undefined
  }
}
