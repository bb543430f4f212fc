import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { idOf, type KnownOperations } from '../../server/operations/known-operations.ts'
import { type Answer, cookieOf, openApi } from '../support/api.ts'
import { fillGraph, openGraph, TESTER } from '../support/graph.ts'
import { storyFile } from '../support/story.ts'

const CHILD = `query Child($id: ID!) { child(id: $id) { id name } }`
const REVIEW = `mutation Review($input: FindingReviewInput!) { reviewFinding(input: $input) { __typename } }`
const SCHEMA = '{ __schema { types { name } } }'
const MISTAKEN = '{ childrn { id } }'

const documents = [CHILD, REVIEW, SCHEMA, MISTAKEN]
const operations: KnownOperations = { documentOf: (id) => documents.find((one) => idOf(one) === id) }

let database: Database
let app: App

beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, storyFile('nobody-invited'))
  app = openApi(database, '2026-11-20', undefined, { mode: 'real', operations })
})
afterAll(() => database.close())

const OUR_PAGE = { 'x-ecomap-page': '1' }

interface Told extends Answer {
  status: number
}

/** Sends a body as the page of somebody who is signed in does, unless the headers say otherwise. */
async function send(body: unknown, headers: Record<string, string> = OUR_PAGE): Promise<Told> {
  const cookie = await cookieOf(app, TESTER.id)
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      cookie,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, ...((await response.json()) as Answer) }
}
const known = (document: string, variables?: object) => ({ documentId: idOf(document), variables })
const refused = ({ status, errors }: Told) => [status, errors?.[0]?.extensions?.code]
const ELIS = { id: 'elis-prys-dsouza' }

describe('where many work, only the operations of the client are run', () => {
  test('named by their ids, every time', async () => {
    for (let time = 0; time < 3; time++)
      expect(await send(known(CHILD, ELIS))).toEqual({
        status: 200,
        data: { child: { id: 'elis-prys-dsouza', name: 'Elis Prys-D’Souza' } },
      })
  })

  test.each([
    ['a document', { query: '{ today }' }],
    ['the document of a known operation', { query: CHILD, variables: ELIS }],
    ['an id and a document', { ...known(CHILD, ELIS), query: '{ today }' }],
    ['neither', { variables: ELIS }],
    ['an empty document', { query: '' }],
    [
      'the persisted queries of others',
      { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(CHILD) } } },
    ],
  ])('not %s', async (_what, body) => {
    expect(refused(await send(body))).toEqual([400, 'OPERATION_ID_REQUIRED'])
  })

  test.each([idOf('{ today }'), 'sha256:', '', 'toString', 7, {}, [idOf(CHILD)]])(
    'not by an id that is unknown, such as %j, which tells the page that it is older than the server',
    async (documentId) => {
      const told = await send({ documentId })
      expect(refused(told)).toEqual([400, 'UNKNOWN_OPERATION'])
      expect(told.errors?.[0]?.message).toMatch(
        /a newer version of Ecomap has been installed.* Reload the page/,
      )
    },
  )

  test('not several at once', async () => {
    const told = await send([known(CHILD, ELIS), known(CHILD, ELIS)])
    expect([told.status, told.errors?.[0]?.message]).toEqual([400, 'Batching is not supported.'])
  })

  test('not one that asks about the schema, and nobody is told what they may have meant', async () => {
    expect((await send(known(SCHEMA))).errors?.[0]?.message).toMatch(/introspection has been disabled/)
    expect((await send(known(MISTAKEN))).errors?.map(({ message }) => message)).toEqual([
      'Cannot query field "childrn" on type "Query".',
    ])
  })
})

describe('only what a page of ours sends', () => {
  const ask = (init: RequestInit, address = 'http://localhost/graphql') => app.fetch(address, init)
  const body = JSON.stringify(known(CHILD, ELIS))

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'is posted, not sent by %s',
    async (method) => {
      const address = `http://localhost/graphql?${new URLSearchParams({ documentId: idOf(CHILD), query: CHILD })}`
      const response = await ask({ method }, address)
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    },
  )

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; application/json',
    'application/graphql',
    'application/graphql+json',
    undefined,
  ])('is JSON, not %s', async (type) => {
    // Bytes have no type of their own.
    const headers = type ? { 'content-type': type } : undefined
    const response = await ask({ method: 'POST', headers, body: new TextEncoder().encode(body) })
    expect(response.status).toBe(415)
  })

  test('carries its header where a browser adds a cookie', async () => {
    expect(refused(await send(body, {}))).toEqual([403, 'BAD_REQUEST'])
    expect((await send(body, OUR_PAGE)).status).toBe(200)
    const withoutCookie = await ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(withoutCookie.status).toBe(401)
  })

  test('has at most a megabyte', async () => {
    const { status } = await send(known(CHILD, { id: 'a'.repeat(1_000_000) }))
    expect(status).toBe(413)
    expect((await send(known(CHILD, { id: 'a'.repeat(999_000) }))).data).toEqual({ child: null })
  })

  test('opens no page for trying out queries', async () => {
    const response = await ask({ headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.status).toBe(405)
    expect(response.headers.get('content-type')).toContain('json')
  })
})

describe('what was sent is not repeated', () => {
  const NAME = 'Hēmi Walker'

  test.each([
    ['a value of the wrong type', known(CHILD, { id: { name: NAME } })],
    ['a word that is none of an enum', known(REVIEW, { input: { state: NAME } })],
    ['a field that there is not', known(REVIEW, { input: { [NAME]: NAME } })],
    ['variables that are none', known(CHILD, NAME as unknown as object)],
    ['a body that is no JSON', `{"documentId": "${NAME}" "`],
    ['a body that is none', JSON.stringify(NAME)],
    ['an id that is none', { documentId: NAME }],
    ['another operation', { ...known(CHILD, ELIS), operationName: NAME }],
  ])('in the error about %s, the first time and after', async (_what, body) => {
    for (let time = 0; time < 3; time++) {
      const told = await send(body)
      expect(told.errors?.length).toBeGreaterThan(0)
      expect(JSON.stringify(told)).not.toContain('Walker')
    }
  })
})
