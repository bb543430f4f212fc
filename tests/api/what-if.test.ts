import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { ask, openApi } from '../support/api.ts'
import { exported } from '../support/exported.ts'
import { fillGraph, importInto, openGraph, TESTER } from '../support/graph.ts'
import { storyFile } from '../support/story.ts'

const CHILD = 'elis-prys-dsouza'
const TODAY = '2026-11-20'
const END = { type: 'end-involvement', involvement: 'elis-inv-grabowski', on: '2027-05-01' }

let database: Database
let app: App
beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, storyFile('nobody-invited'))
  app = openApi(database, TODAY)
})
afterAll(() => database.close())

const FIELDS = 'id child title asOf changes version keptOn keptAt keptBy'
const KEEP = `mutation ($input: WhatIfInput!) { keepWhatIf(input: $input) {
  __typename
  ... on WhatIf { ${FIELDS} }
  ... on WhatIfConflict { present { ${FIELDS} } }
  ... on Refused { errors { path message } }
} }`
const DROP = `mutation ($id: ID!, $version: Int!) { dropWhatIf(id: $id, version: $version) {
  __typename
  ... on WhatIfDropped { id }
  ... on WhatIfConflict { present { version } }
} }`

function draft(changes: object = {}) {
  return {
    id: randomUUID(),
    child: CHILD,
    title: 'If Sam leaves',
    asOf: '2027-05-02',
    changes: [END],
    ...changes,
  }
}

async function keep(input: object) {
  const { data, errors } = await ask(app, KEEP, { input })
  expect(errors).toBe(undefined)
  return data.keepWhatIf
}

async function drop(id: string, version: number) {
  const { data, errors } = await ask(app, DROP, { id, version })
  expect(errors).toBe(undefined)
  return data.dropWhatIf
}

async function read(id: string) {
  const { data } = await ask(app, `query ($id: ID!) { whatIf(id: $id) { ${FIELDS} } }`, { id })
  return data.whatIf
}

describe('a what-if', () => {
  test('is kept with who kept it and when, and is found by its id and with the child', async () => {
    const input = draft()
    const kept = await keep(input)
    expect(kept).toMatchObject({
      __typename: 'WhatIf',
      ...input,
      version: 1,
      keptOn: TODAY,
      keptBy: TESTER.name,
    })
    expect(Date.now() - Date.parse(kept.keptAt)).toBeLessThan(60_000)
    const { __typename: _, ...stored } = kept
    expect(await read(input.id)).toEqual(stored)
    const { data } = await ask(app, `query ($id: ID!) { child(id: $id) { whatIfs { id } } }`, { id: CHILD })
    expect(data.child.whatIfs[0]).toEqual({ id: input.id })
  })

  test('writes nothing to the network: what is exported is the same as before', async () => {
    const before = await exported(database, TODAY)
    const input = draft()
    await keep(input)
    await keep({ ...input, title: 'Another', madeFrom: 1 })
    expect(await exported(database, TODAY)).toBe(before)
    await drop(input.id, 2)
    expect(await exported(database, TODAY)).toBe(before)
  })

  test('stays when the child’s file is imported again', async () => {
    const input = draft()
    await keep(input)
    await importInto(database, storyFile('nobody-invited'))
    expect(await read(input.id)).toMatchObject({ version: 1 })
  })

  test('sent twice is kept once', async () => {
    const input = draft()
    const [one, other] = [await keep(input), await keep(input)]
    expect(other).toEqual(one)
    const next = { ...input, title: 'If Sam stays', madeFrom: 1 }
    const [again, twice] = [await keep(next), await keep(next)]
    expect(again.version).toBe(2)
    expect(twice).toEqual(again)
  })

  test('dropped is gone, and stays gone when it is dropped again', async () => {
    const input = draft()
    await keep(input)
    expect(await drop(input.id, 1)).toEqual({ __typename: 'WhatIfDropped', id: input.id })
    expect(await read(input.id)).toBe(null)
    expect(await drop(input.id, 1)).toMatchObject({ __typename: 'WhatIfDropped' })
    expect(await keep({ ...input, madeFrom: 1 })).toMatchObject({
      __typename: 'Refused',
      errors: [{ path: 'input.madeFrom' }],
    })
    expect(await read(input.id)).toBe(null)
  })
})

describe('two people at one what-if', () => {
  test('the second is told of what the first has kept, and nothing is lost', async () => {
    const input = draft()
    await keep(input)
    const titles = Array.from({ length: 8 }, (_, at) => `Version of ${at}`)
    const answers = await Promise.all(titles.map((title) => keep({ ...input, title, madeFrom: 1 })))
    const kept = answers.filter(({ __typename }) => __typename === 'WhatIf')
    expect(kept).toHaveLength(1)
    for (const answer of answers)
      if (answer.__typename !== 'WhatIf')
        expect(answer).toMatchObject({
          __typename: 'WhatIfConflict',
          present: { version: 2, title: kept[0].title },
        })
    expect(await read(input.id)).toMatchObject({ version: 2, title: kept[0].title })
  })

  test('nobody drops what they have not seen', async () => {
    const input = draft()
    await keep(input)
    await keep({ ...input, title: 'Another', madeFrom: 1 })
    expect(await drop(input.id, 1)).toEqual({ __typename: 'WhatIfConflict', present: { version: 2 } })
    expect(await read(input.id)).toMatchObject({ title: 'Another' })
  })
})

describe('what cannot be kept is refused with its place', () => {
  test.each([
    ['a day that is none', { changes: [{ ...END, on: '2027-02-30' }] }, 'input.changes[0].on'],
    ['an unknown kind of change', { changes: [END, { type: 'undo' }] }, 'input.changes[1].type'],
    ['a field that is unknown', { changes: [{ ...END, why: 'x' }] }, 'input.changes[0].why'],
    ['a missing field', { changes: [{ type: 'joint-work' }] }, 'input.changes[0].involvements'],
    ['too many changes', { changes: Array(51).fill(END) }, 'input.changes'],
    ['no list', { changes: {} }, 'input.changes'],
    ['no title', { title: ' ' }, 'input.title'],
    ['a title that is too long', { title: 'x'.repeat(201) }, 'input.title'],
    ['no day', { asOf: 'tomorrow' }, 'input.asOf'],
    ['no id', { id: ' ' }, 'input.id'],
    ['a child who is not on file', { child: 'nobody' }, 'input.child'],
  ])('%s', async (_what, wrong, path) => {
    const input = draft(wrong)
    const answer = await keep(input)
    expect(answer).toMatchObject({ __typename: 'Refused', errors: [{ path }] })
    expect(answer.errors).toHaveLength(1)
    expect(answer.errors[0].message).toMatch(/[;,] /)
    expect(await read(input.id)).toBe(null)
  })

  test('a what-if of another child under the same id', async () => {
    await importInto(database, storyFile('siblings'))
    const input = draft()
    await keep(input)
    expect(await keep({ ...input, child: 'haddad-nour', madeFrom: 1 })).toMatchObject({
      errors: [{ path: 'input.id' }],
    })
    expect(await read(input.id)).toMatchObject({ child: CHILD, version: 1 })
  })
})

test('the directory answers professionals with what a what-if needs of them', async () => {
  const { data, errors } = await ask(
    app,
    `{ professionals(search: "mcateer") { totalCount nodes {
      id name agency { name sector } roles { title function } teams { name } file
    } } }`,
  )
  expect(errors).toBe(undefined)
  const [found] = data.professionals.nodes
  expect(found).toMatchObject({ id: 'elis-mcateer', name: 'Siobhán McAteer-Okoro' })
  expect(found.file.professionals).toMatchObject([{ id: 'elis-mcateer', agency: found.file.agencies[0].id }])
  expect(found.file.roles).toHaveLength(found.roles.length)
})
