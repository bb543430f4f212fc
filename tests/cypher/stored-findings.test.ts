import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { computeFindings } from '../../domain/findings/findings.ts'
import { practiceOf, profileOn } from '../../domain/findings/practice.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { addDays, type Day } from '../../domain/network/day.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { takeLock } from '../../server/database/lock.ts'
import { recordLoader } from '../../server/eco-map/eco-map.ts'
import type { RefreshParts } from '../../server/findings/refresh.ts'
import { type SweepOptions, type SweepOutcome, sweep } from '../../server/findings/sweep.ts'
import { noProgress } from '../../server/process/progress.ts'
import { arbitraryNetworkFile } from '../support/arbitrary-network.ts'
import { fillGraph, importInto, openGraphAlone } from '../support/graph.ts'
import { toldFile } from '../support/told-file.ts'
import type { RawNetworkFile } from '../support/valid-network.ts'

const TODAY: Day = '2026-03-15'
const practice = practiceOf(england)

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
})
afterAll(() => database.close())

function partsOn(today: Day, door: Database = database): RefreshParts {
  return { database: door, viewer: product, practice, by: 'told', today }
}

function swept(today: Day, options: Partial<SweepOptions> = {}, door?: Database): Promise<SweepOutcome> {
  const signal = new AbortController().signal
  return sweep(partsOn(today, door), { all: false, ahead: 0, progress: noProgress, signal, ...options })
}

const kept = {
  name: 'tests/kept',
  text: `MATCH (n:Entity) WHERE n:Child OR n:Professional
    RETURN n.id AS id, n:Child AS isChild, n:FindingsPending AS pending, n.findingsOn AS on, n.findingsNextOn AS nextOn,
      [(n)-[:HAS_FINDING]->(f) WHERE f.until IS NULL | [f.key, f.severity]] AS findings,
      [(n)-[:HAS_FINDING]->(f) WHERE f.until IS NOT NULL | [f.key, f.from, f.until]] AS ended
    ORDER BY id`,
}
const keptRow = z.object({
  id: z.string(),
  isChild: z.boolean(),
  pending: z.boolean(),
  on: z.string().nullable(),
  nextOn: z.string().nullable(),
  findings: z.array(z.tuple([z.string(), z.string()])),
  ended: z.array(z.tuple([z.string(), z.string(), z.string()])),
})
const readKept = () => database.read(product, kept, {}, keptRow)
const keptOf = async (id: string) => (await readKept()).find((one) => one.id === id)

/** The findings of children, computed from their records as they are in the graph now. */
async function fresh(children: readonly string[], today: Day): Promise<Map<string, [string, string][]>> {
  const loader = recordLoader(database, product)
  const found = new Map<string, [string, string][]>()
  for (const id of children) {
    const index = await loader.load(id)
    if (!index) throw new Error(`no record of ${id}`)
    const network = networkAsOf(index, today)
    const findings = computeFindings(network, profileOn(network, practice))
    found.set(
      id,
      findings.map(({ key, severity }) => [key, severity]),
    )
  }
  return found
}

const sorted = (findings: readonly [string, string][] = []) => findings.map((one) => one.join(' ')).sort()

/** The ids of children whose kept findings are not what their records give. */
async function differing(today: Day): Promise<z.output<typeof keptRow>[]> {
  const all = (await readKept()).filter(({ isChild }) => isChild)
  const now = await fresh(
    all.map(({ id }) => id),
    today,
  )
  return all.filter(
    ({ id, findings }) => JSON.stringify(sorted(findings)) !== JSON.stringify(sorted(now.get(id))),
  )
}

/** A door that breaks down at one of its calls: before it is made, or after, when its answer is lost. */
function breakingAt(call: number, after: boolean): Database {
  let calls = 0
  const broken = async <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1
    if (calls !== call) return work()
    if (after) await work()
    throw new Error('the process was cut off')
  }
  return {
    read: (...asked) => broken(() => database.read(...asked)),
    write: (...asked) => broken(() => database.write(...asked)),
    unit: (viewer, name, work) =>
      database.unit(viewer, name, (unit) => work({ run: (...asked) => broken(() => unit.run(...asked)) })),
    close: () => database.close(),
  }
}

/** Another state of the same network: some records are as in the other file, by their ids. */
function mixed(one: RawNetworkFile, other: RawNetworkFile, lists: readonly ListName[]): RawNetworkFile {
  return {
    ...one,
    ...Object.fromEntries(lists.flatMap((list) => (other[list] ? [[list, other[list]]] : []))),
  }
}

describe('kept findings', () => {
  test('are those that are computed, for children and for the day', async () => {
    await fillGraph(database, toldFile())
    expect(await swept(TODAY)).toMatchObject({ children: 2, left: 0, failed: [] })
    expect(await differing(TODAY)).toEqual([])
    const layla = await keptOf('layla')
    expect(layla?.findings.length).toBeGreaterThan(0)
    expect(layla).toMatchObject({ on: TODAY, pending: false })
  })

  test('are computed once a day, and all again when that is asked for', async () => {
    await fillGraph(database, toldFile())
    await swept(TODAY)
    expect(await swept(TODAY)).toMatchObject({ children: 0 })
    expect(await swept(TODAY, { all: true })).toMatchObject({ children: 2 })
    expect(await swept(addDays(TODAY, 1))).toMatchObject({ children: 2 })
    const again = { ...partsOn(addDays(TODAY, 1)), by: 'another practice' }
    const options = { all: false, ahead: 0, progress: noProgress, signal: new AbortController().signal }
    expect(await sweep(again, options)).toMatchObject({ children: 2 })
  })

  test('are not computed for a day that was looked at before, on which nothing is different', async () => {
    await fillGraph(database, toldFile())
    await swept(TODAY, { ahead: 60 })
    const next = (await keptOf('layla'))?.nextOn ?? TODAY
    expect(next > addDays(TODAY, 1)).toBe(true)
    for (let day = addDays(TODAY, 1); day < next; day = addDays(day, 1)) {
      const differ = (await differing(day)).map(({ id }) => id)
      expect(differ).not.toContain('layla')
    }
    await swept(addDays(next, -1))
    expect(await keptOf('layla')).toMatchObject({ on: TODAY, nextOn: next })
    await swept(next)
    expect(await keptOf('layla')).toMatchObject({ on: next })
  })

  test('hold from the day that a missed sweep would have seen', async () => {
    await fillGraph(database, toldFile())
    await swept('2025-12-15')
    await swept('2026-03-15')
    const late = (await keptOf('layla'))?.ended ?? []
    for (const [, from, until] of late) expect(from < until).toBe(true)
    await fillGraph(database, toldFile())
    for (let day: Day = '2025-12-15'; day <= '2026-03-15'; day = addDays(day, 1)) await swept(day)
    const daily = (await keptOf('layla'))?.ended ?? []
    expect(late.map(String).sort()).toEqual(daily.map(String).sort())
    expect(daily.length).toBeGreaterThan(0)
  })

  test('two sweeps at once keep each finding once', async () => {
    await fillGraph(database, toldFile())
    const [one, other] = await Promise.all([swept(TODAY), swept(TODAY)])
    expect([one.children, other.children].sort()).toEqual([0, 2])
    expect(await differing(TODAY)).toEqual([])
  })

  test('a sweep that waits for another can be stopped', async () => {
    await database.unit(product, 'tests/turn', async (turn) => {
      await takeLock(turn, 'sweep')
      const stop = new AbortController()
      const progress = { ...noProgress, say: () => stop.abort(new Error('stopped')) }
      await expect(swept(TODAY, { signal: stop.signal, progress })).rejects.toThrow('stopped')
    })
  })

  test('a sweep that is stopped goes on where it was', async () => {
    await fillGraph(database, toldFile())
    await swept(TODAY)
    const stop = new AbortController()
    const door: Database = {
      ...database,
      read(viewer, query, ...asked) {
        if (query.name === 'findings/pending') stop.abort(new Error('stopped'))
        return database.read(viewer, query, ...asked)
      },
    }
    await expect(swept(TODAY, { all: true, signal: stop.signal }, door)).rejects.toThrow('stopped')
    const said: string[] = []
    const progress = { ...noProgress, say: (line: string) => void said.push(line) }
    expect(await swept(TODAY, { all: true, progress })).toMatchObject({ children: 2 })
    expect(said).toEqual(['Going on with a sweep that was cut off.'])
    expect(await swept(TODAY)).toMatchObject({ children: 0 })
  })
})

test('a sweep that was stopped has nothing under way any more when it ends', async () => {
  const names = Array.from({ length: 201 }, (_, at) => `child-${at}`)
  await fillGraph(database, {
    format: 'ecomap-network',
    version: 1,
    families: [{ id: 'family', name: 'Whānau' }],
    children: names.map((id) => ({
      id,
      family: 'family',
      name: id,
      dateOfBirth: '2016-01-01',
      pathways: [],
    })),
  })
  const stop = new AbortController()
  let begun = 0
  let underWay = 0
  const door: Database = {
    ...database,
    async unit(viewer, name, work) {
      if (name !== 'findings/keep') return database.unit(viewer, name, work)
      underWay += 1
      begun += 1
      // The second batch takes longer than it takes to notice that the sweep is stopped.
      if (begun === 2) for (let reads = 0; reads < 30; reads++) await readKept()
      const outcome = await database.unit(viewer, name, work)
      underWay -= 1
      stop.abort(new Error('stopped'))
      return outcome
    },
  }
  await expect(swept(TODAY, { signal: stop.signal }, door)).rejects.toThrow('stopped')
  expect(underWay).toBe(0)
})

const lists = fc.subarray<ListName>([
  'involvements',
  'needs',
  'contacts',
  'visits',
  'meetings',
  'plans',
  'roles',
  'professionals',
  'familyMembers',
  'children',
  'disagreements',
  'ties',
])

test('whatever is written, and wherever a sweep is cut off, stored and fresh agree in the end, and who differs is pending', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryNetworkFile({ around: TODAY }),
      arbitraryNetworkFile({ around: TODAY }),
      fc.array(
        fc.record({
          lists,
          days: fc.nat(40),
          ahead: fc.nat(9),
          cutAt: fc.nat(25),
          after: fc.boolean(),
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      async (one, other, steps) => {
        await fillGraph(database, one)
        await swept(TODAY)
        expect(await differing(TODAY)).toEqual([])
        let today = TODAY
        for (const { lists, days, ahead, cutAt, after } of steps) {
          const wasWritten = await importInto(database, mixed(one, other, lists)).then(
            () => true,
            () => false,
          )
          if (wasWritten)
            for (const { id, pending } of await differing(today))
              expect({ id, pending }).toEqual({ id, pending: true })
          today = addDays(today, days)
          for (const { id, pending, nextOn } of await differing(today))
            expect({ id, isDue: pending || nextOn === null || nextOn <= today }).toEqual({ id, isDue: true })
          await swept(today, { ahead }, breakingAt(cutAt, after)).catch(() => {})
        }
        expect(await swept(today)).toMatchObject({ left: 0, failed: [] })
        expect(await differing(today)).toEqual([])
      },
    ),
    { numRuns: 15, interruptAfterTimeLimit: 60_000 },
  )
})
