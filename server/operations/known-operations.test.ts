import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { idOf, readOperations, withOperationsBeingMade } from './known-operations.ts'

const TODAY = '{ today }'
const NOBODY = '{ child(id: "") { id } }'

let folder: string
let file: string
let writtenAt: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-operations-'))
  file = join(folder, 'operations.json')
  writtenAt = 1_000
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(list: unknown): void {
  writeFileSync(file, typeof list === 'string' ? list : JSON.stringify(list))
  utimesSync(file, ++writtenAt, writtenAt)
}
const listOf = (...documents: string[]) => Object.fromEntries(documents.map((one) => [idOf(one), one]))

test('the id of a document is the one that GraphQL over HTTP gives as an example', () => {
  expect(idOf('query($id:ID!){user(id:$id){name}}')).toBe(
    'sha256:71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b',
  )
})

describe('the operations of the client that was built', () => {
  test('are known by their ids, and no other is', () => {
    write(listOf(TODAY))
    const { documentOf } = readOperations(file)
    expect(documentOf(idOf(TODAY))).toBe(TODAY)
    for (const id of [idOf(NOBODY), 'toString', '__proto__', '', TODAY])
      expect(documentOf(id)).toBeUndefined()
  })

  test('stay as they were when the server started', () => {
    write(listOf(TODAY))
    const { documentOf } = readOperations(file)
    write(listOf(NOBODY))
    expect([documentOf(idOf(TODAY)), documentOf(idOf(NOBODY))]).toEqual([TODAY, undefined])
  })

  test('are none before it was built', () => {
    expect(readOperations(file).documentOf(idOf(TODAY))).toBeUndefined()
  })

  test.each([
    ['another document under the id', { [idOf(TODAY)]: NOBODY }],
    ['another form', [TODAY]],
    ['a part', JSON.stringify(listOf(TODAY)).slice(0, -5)],
  ])('are refused at the start as %s', (_what, list) => {
    write(list)
    expect(() => readOperations(file)).toThrow(
      `${file} is not as it was made: delete it and build the client with npm start.`,
    )
  })
})

describe('the operations of a client that is being worked on', () => {
  const known = { documentOf: (id: string) => (id === idOf(TODAY) ? TODAY : undefined) }

  test('are known from the moment that they are written', () => {
    const { documentOf } = withOperationsBeingMade(known, file)
    expect([documentOf(idOf(TODAY)), documentOf(idOf(NOBODY))]).toEqual([TODAY, undefined])
    write(listOf(NOBODY))
    expect([documentOf(idOf(TODAY)), documentOf(idOf(NOBODY))]).toEqual([TODAY, NOBODY])
  })

  test('are what they were while they are half written', () => {
    const { documentOf } = withOperationsBeingMade(known, file)
    write(listOf(NOBODY))
    documentOf(idOf(NOBODY))
    write(JSON.stringify(listOf(NOBODY, '{ a }')).slice(0, 80))
    expect([documentOf(idOf('{ a }')), documentOf(idOf(NOBODY))]).toEqual([undefined, NOBODY])
    write(listOf(NOBODY, '{ a }'))
    expect(documentOf(idOf('{ a }'))).toBe('{ a }')
  })
})
