import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { HIGHEST_COST } from '../../server/limits/cost.ts'
import { DOCUMENT_LIMITS } from '../../server/limits/document-limits.ts'
import { RATES, rateLimits } from '../../server/limits/rate-limit.ts'
import { idOf } from '../../server/operations/known-operations.ts'
import { ask, cookieOf, openApi } from '../support/api.ts'
import { fillGraph, openGraph, TESTER } from '../support/graph.ts'
import { storyFile } from '../support/story.ts'

const TODAY = '2026-11-20'
let database: Database
let app: App

beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, storyFile('nobody-invited'))
  app = openApi(database, TODAY)
})
afterAll(() => database.close())

const codesOf = async (query: string, variables?: Record<string, unknown>) =>
  (await ask(app, query, variables)).errors?.map(({ extensions }) => extensions?.code)

describe('on one machine any document is answered', () => {
  test('also one about the schema, and mistakes are helped with', async () => {
    expect((await ask(app, '{ __schema { queryType { name } } }')).data.__schema.queryType.name).toBe('Query')
    expect((await ask(app, '{ childrn { id } }')).errors?.[0]?.message).toContain('Did you mean')
  })

  test('and the operations of the client by their ids', async () => {
    const document = '{ today }'
    const operations = { documentOf: (id: string) => (id === idOf(document) ? document : undefined) }
    const local = openApi(database, TODAY, undefined, { operations })
    const send = async (body: object) => {
      const response = await local.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: await cookieOf(local, TESTER.id) },
        body: JSON.stringify(body),
      })
      return (await response.json()) as object
    }
    expect(await send({ documentId: idOf(document) })).toEqual({ data: { today: TODAY } })
    expect(await send({ documentId: idOf('{ other }') })).toMatchObject({
      errors: [{ extensions: { code: 'UNKNOWN_OPERATION' } }],
    })
  })
})

describe('what asks for too much is refused before anything is read', () => {
  test('a document that is too deep or wide, however often it is sent', async () => {
    const { rootFields } = DOCUMENT_LIMITS
    for (let time = 0; time < 3; time++) {
      expect(await codesOf(`{ ${'today '.repeat(rootFields)} }`)).toBe(undefined)
      expect(await codesOf(`{ ${'today '.repeat(rootFields + 1)} }`)).toEqual(['DOCUMENT_TOO_LARGE'])
    }
  })

  test('a page that is too large for what is asked of each child, also as a variable', async () => {
    // Fourteen fields within three lists of each child, and the child's record: so many children are just answered.
    const page = `query ($first: Int!) { children(first: $first) { nodes { network {
      involvements { addresses { id addressedBy { id lead } } } } } } }`
    const each = 1 + 1 + 20 + 1 + 10 * (1 + 10 * (1 + 1 + 10 * 2))
    const most = Math.floor((HIGHEST_COST - 1) / each)
    for (let time = 0; time < 3; time++) {
      expect(await codesOf(page, { first: most })).toBe(undefined)
      expect(await codesOf(page, { first: most + 1 })).toEqual(['DOCUMENT_TOO_LARGE'])
    }
  })

  test('not what the client itself asks', async () => {
    const { readFileSync } = await import('node:fs')
    const list = JSON.parse(readFileSync('dist/operations.json', 'utf8')) as Record<string, string>
    expect(Object.keys(list).length).toBeGreaterThan(5)
    for (const document of Object.values(list)) {
      const codes = (await codesOf(document, { first: 100, search: 'a', id: 'a', child: 'a' })) ?? []
      expect(codes).not.toContain('DOCUMENT_TOO_LARGE')
      expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED')
    }
  })
})

describe('who searches very often is asked to wait', () => {
  const SEARCHES = {
    children: '{ children(search: "elis") { totalCount } }',
    professionals: '{ professionals(search: "a") { totalCount } }',
  }

  test.each(Object.keys(SEARCHES) as (keyof typeof SEARCHES)[])('for %s', async (field) => {
    let now = 0
    const limited = openApi(database, TODAY, undefined, { rates: rateLimits(() => now) })
    for (let time = 0; time < RATES.search.atOnce; time++)
      expect((await ask(limited, SEARCHES[field])).errors).toBe(undefined)
    const { data, errors } = await ask(limited, SEARCHES[field])
    expect(data).toBe(null)
    expect(errors).toMatchObject([
      {
        message: 'Too many searches in a short time. Try again in 1 second.',
        path: [field],
        extensions: { code: 'RATE_LIMITED', retryAfter: 1 },
      },
    ])
    // Lists are not searches.
    expect((await ask(limited, '{ children { totalCount } professionals { totalCount } }')).errors).toBe(
      undefined,
    )
    now += 1_000
    expect((await ask(limited, SEARCHES[field])).errors).toBe(undefined)
  })
})
