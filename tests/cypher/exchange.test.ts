import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import type { NetworkFile } from '../../domain/network/network-file.ts'
import { networkFileText } from '../../domain/network/network-file-text.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { exportNetwork } from '../../server/exchange/export-network.ts'
import { importNetworkFile } from '../../server/exchange/import-network.ts'
import type { ImportOptions } from '../../server/exchange/import-options.ts'
import { noProgress } from '../../server/process/progress.ts'
import { arbitraryNetworkFile } from '../support/arbitrary-network.ts'
import { fillGraph, openGraphAlone } from '../support/graph.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { toldFile } from '../support/told-file.ts'

/** Files of any size are large to `large`, and none are to `small`. */
const ways = [
  ['in one transaction', Number.POSITIVE_INFINITY],
  ['in many transactions', 0],
] as const

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
})
afterAll(() => database.close())
beforeEach(() => fillGraph(database))

async function load(file: object, options: Partial<ImportOptions> = {}, large = Number.POSITIVE_INFINITY) {
  const path = join(temporaryFolder(), 'network.json')
  writeFileSync(path, JSON.stringify(file))
  return importNetworkFile(database, product, path, { progress: noProgress, ...options }, large)
}

async function exported(asOf = '2026-06-30'): Promise<string> {
  let text = ''
  const write = async (piece: string) => {
    text += piece
  }
  await exportNetwork(database, product, { asOf, write, progress: noProgress })
  return text
}

function checked(file: object): NetworkFile {
  const result = checkNetworkFile(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.file
}

function count(pattern: string): Promise<number> {
  const query = { name: 'tests/count', text: `MATCH ${pattern} RETURN count(*) AS count` }
  return database.read(product, query, {}, z.object({ count: z.number() })).then(([row]) => row?.count ?? 0)
}

describe.each(ways)('a network file, written %s', (_way, large) => {
  it('comes out as it went in, byte for byte, also a second time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNetworkFile(), async (raw) => {
        await fillGraph(database)
        await load(raw, {}, large)
        const first = await exported(raw.asOf)
        expect(first).toBe(networkFileText(checked(raw)))
        await fillGraph(database)
        await load(JSON.parse(first), {}, large)
        expect(await exported(raw.asOf)).toBe(first)
      }),
      { numRuns: 12 },
    )
  }, 300_000)

  it('changes nothing when it is imported again', async () => {
    await load(toldFile(), {}, large)
    const everything = async () => [
      await exported(),
      // What writers wait for is made when it is first waited for.
      await count('(n WHERE NOT n:Lock)'),
      await count('()-[r]->()'),
    ]
    const before = await everything()
    await load(toldFile(), {}, large)
    expect(await everything()).toEqual(before)
  })

  it('is announced with its children before anything of it is written, and not written where that fails', async () => {
    const announced: number[] = []
    const announce = async (children: number) => {
      announced.push(children)
      throw new Error('not written down')
    }
    await expect(load(toldFile(), { announce }, large)).rejects.toThrow('not written down')
    expect(announced).toEqual([checked(toldFile()).children.length])
    expect(await count('(n:Entity)')).toBe(0)
    // What is found wrong is not begun.
    const wrong = { ...toldFile(), families: [] }
    await expect(load(wrong, { announce }, large)).rejects.toThrow()
    expect(announced).toHaveLength(1)
    await load(toldFile(), {}, large)
    expect(await count('(n:Child)')).toBe(announced[0])
  })

  it('makes a record exactly what it says, and leaves what it does not name', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNetworkFile(), fc.nat(), async (raw, drop) => {
        const before = checked(raw)
        const after = withFieldsDropped(raw, drop)
        await fillGraph(database, raw)
        await load(after.partial, {}, large)
        expect(await exported(raw.asOf)).toBe(networkFileText({ ...before, ...after.expected }))
      }),
      { numRuns: 12 },
    )
  }, 300_000)

  it('replaces the goals and actions of a plan that it names', async () => {
    await load(toldFile(), {}, large)
    const file = toldFile()
    const [plan] = file.plans
    const another = {
      ...plan,
      id: 'plan-2',
      goals: plan?.goals.map((goal: object) => ({ ...goal, actions: [] })),
    }
    await load({ ...file, plans: [{ ...plan, goals: [] }, another] }, {}, large)
    expect(await count('(:Plan {id: "plan"})-[:HAS_GOAL]->()')).toBe(0)
    expect(await count('(:Plan {id: "plan-2"})-[:HAS_GOAL]->(:Goal)')).toBe(file.plans[0]?.goals.length)
    expect(await count('(:Action)')).toBe(0)
  })

  it('is moved to another day with everything in it', async () => {
    await load(toldFile(), { today: '2026-07-02' }, large)
    expect(await count('(:Visit {on: "2025-03-03"})')).toBe(1)
    expect(await exported()).toContain('"from":"2025-01-03"')
  })

  it('gets a prefix in front of its own ids, and names what the graph holds as it is', async () => {
    await load(toldFile(), {}, large)
    const { format, version } = toldFile()
    const consents = [{ id: 'consent', child: 'layla', given: false, scope: 'all', on: '2026-01-01' }]
    await load({ format, version, consents }, { prefix: 'x-' }, large)
    expect(await count('(:Consent {id: "x-consent"})-[:ABOUT]->(:Child {id: "layla"})')).toBe(1)
    await load(toldFile(), { prefix: 'x-' }, large)
    expect(await count('(:Child {id: "x-layla"})-[:BELONGS_TO]->(:Family {id: "x-family"})')).toBe(1)
  })

  it.each([
    ['a reference to nothing', (f: ReturnType<typeof toldFile>) => f.panels[0]?.members.push('nobody')],
    [
      'an unknown code',
      (f: ReturnType<typeof toldFile>) => Object.assign(f.agencies[0] ?? {}, { sector: 'x' }),
    ],
    [
      'an id that another kind of record has',
      (f: ReturnType<typeof toldFile>) => Object.assign(f.panels[0] ?? {}, { id: 'other' }),
    ],
  ])('is refused whole for %s, and the graph stays as it was', async (_what, spoil) => {
    const { format, version } = toldFile()
    await load({ format, version, families: [{ id: 'other', name: 'Other' }] })
    const before = [await exported(), await count('(n)')]
    const file = toldFile()
    spoil(file)
    await expect(load(file, {}, large)).rejects.toThrow(/was refused/)
    expect([await exported(), await count('(n)')]).toEqual(before)
  })

  it('leaves what the product itself keeps on a node, and moves its version on', async () => {
    await load(toldFile(), {}, large)
    const mark = { name: 'tests/mark', text: 'MATCH (n:Child {id: "layla"}) SET n.kept = 7, n.version = 7' }
    await database.write(product, mark, {}, z.never())
    await load(toldFile(), {}, large)
    expect(await count('(:Child {id: "layla", kept: 7, version: 8})')).toBe(1)
  })

  it('takes its defaults from the graph for someone whom it does not define', async () => {
    await load(toldFile(), {}, large)
    const { format, version } = toldFile()
    const involvement = {
      id: 'new',
      professional: 'ada',
      role: 'social-worker',
      with: 'rana',
      startedOn: '2026-01-01',
    }
    await load({ format, version, involvements: [involvement] }, {}, large)
    expect(await count('(:Involvement {id: "new"})-[:FOR_AGENCY]->(:Agency {id: "council"})')).toBe(1)
    expect(await count('(:Involvement {id: "new"})-[:FOR]->(:Child {id: "layla"})')).toBe(1)
  })
})

/** A file that names some records of another with their optional fields left out, and what those lists then are. */
function withFieldsDropped(raw: ReturnType<typeof toldFile>, drop: number) {
  const { format, version } = raw
  const kept = (_: unknown, index: number) => (index + drop) % 2 === 0
  const agencies = raw.agencies.filter(kept).map(({ id, name, sector }) => ({ id, name, sector }))
  const families = raw.families.filter(kept).map(({ id }) => ({ id, name: 'Another name' }))
  const visits = raw.visits
    .filter(kept)
    .map(({ id, involvements, on, mode }) => ({ id, involvements: [involvements[0]], on, mode }))
  const partial = { format, version, agencies, families, visits }
  const whole = {
    ...raw,
    agencies: replaced(raw.agencies, agencies),
    families: replaced(raw.families, families),
    visits: replaced(raw.visits, visits),
  }
  const expected = checked(whole)
  return { partial, expected }
}

function replaced<Item extends { id?: string }>(all: readonly Item[], some: readonly Item[]): Item[] {
  const byId = new Map(some.map((item) => [item.id, item]))
  return all.map((item) => byId.get(item.id) ?? item)
}

it('an export leaves out what the product keeps of its own on a record', async () => {
  await load(toldFile())
  const before = await exported()
  const text = 'MATCH (n:Child|Professional) SET n.findingsVersion = 3'
  await database.write(product, { name: 'tests/own', text }, {}, z.never())
  expect(await exported()).toBe(before)
})

it('an export is announced with its children before its first piece, and not made where that fails', async () => {
  await fillGraph(database, toldFile())
  const steps: string[] = []
  const write = async () => {
    steps.push('write')
  }
  const announce = async (children: number) => {
    steps.push(`${children} children`)
  }
  const options = { asOf: '2026-06-30', write, progress: noProgress }
  await exportNetwork(database, product, { ...options, announce })
  expect(steps[0]).toBe(`${checked(toldFile()).children.length} children`)
  expect(steps[1]).toBe('write')
  steps.length = 0
  const failing = () => Promise.reject(new Error('not written down'))
  await expect(exportNetwork(database, product, { ...options, announce: failing })).rejects.toThrow(
    'not written down',
  )
  expect(steps).toEqual([])
})
