import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { isDay } from '../../domain/network/day.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { type Answer, ask, openApi } from '../support/api.ts'
import { fillGraph, openGraph } from '../support/graph.ts'
import { STORIES, storyFile, storyRecords } from '../support/story.ts'

const TODAY = '2026-11-20'
let database: Database
let app: App
let roundTrips: string[]

beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, ...STORIES.map(storyFile))
  const counted: Database = {
    ...database,
    read: (viewer, query, ...rest) => {
      roundTrips.push(query.name)
      return database.read(viewer, query, ...rest)
    },
  }
  app = openApi(counted, TODAY)
})
afterAll(() => database.close())

async function asked(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  roundTrips = []
  return ask(app, query, variables)
}

describe("a child's network with its findings", () => {
  const EVERYTHING = `query ($id: ID!, $day: Date) {
    child(id: $id) {
      id name pathway(asOf: $day)
      record { file }
      network(asOf: $day) {
        asOf
        child { id }
        family { id }
        involvements { id professional { id agency { id } } role { id } }
        professionals { id } agencies { id } needs { id } meetings { id }
        informationFlows { times lastOn }
      }
      findings(asOf: $day) { key kind severity subjects about source title explanation suggestion evidence { text } }
    }
  }`

  test('is one round trip between those that check who asks and what leaves, whatever is asked of it', async () => {
    const { errors } = await asked(EVERYTHING, { id: 'elis-prys-dsouza' })
    expect(errors).toBe(undefined)
    expect(roundTrips).toEqual(['access/identify', 'eco-map/record', 'access/strangers'])
  })

  test('that is not read in time is an error, and never a child who is not on file', async () => {
    const hurried: Database = {
      ...database,
      read: (viewer, query, parameters, row, options) =>
        database.read(viewer, query, parameters, row, {
          ...options,
          ...(query.name === 'eco-map/record' ? { deadline: 1 } : {}),
        }),
    }
    const late = openApi(hurried, TODAY)
    // Asked once more it is compiled.
    for (const _ of ['interpreted', 'compiled', 'compiled again']) {
      const { errors } = await ask(late, EVERYTHING, { id: 'elis-prys-dsouza' })
      expect(errors).toMatchObject([{ path: ['child'], extensions: { code: 'DATABASE_UNAVAILABLE' } }])
    }
  })

  test.each(STORIES)('is what the rules say of the story %s, on any day', async (story) => {
    for (const index of storyRecords(story)) {
      for (const day of ['2025-03-01', '2026-02-14', TODAY]) {
        const { data } = await asked(EVERYTHING, { id: index.child.id, day })
        const network = networkAsOf(index, day)
        expect(data.child.network.asOf).toBe(day)
        expect(data.child.network.involvements.map(({ id }: { id: string }) => id).sort()).toEqual(
          network.involvements.map(({ id }) => id).sort(),
        )
        expect(
          data.child.findings.map(({ key, severity }: { key: string; severity: string }) => [key, severity]),
        ).toEqual(computeFindings(network, england).map(({ key, severity }) => [key, severity.toUpperCase()]))
      }
    }
  })

  test.each(['0001-01-01', '0001-01-20', '9999-12-31'])(
    'can be asked for on %s, and tells of days of the calendar alone',
    async (day) => {
      const { data, errors } = await asked(
        `query ($id: ID!, $day: Date) {
          child(id: $id) {
            pathway(asOf: $day)
            record(from: $day, to: $day) { file }
            network(asOf: $day) { asOf informationFlows(since: $day) { lastOn } meetings(since: $day) { on } }
            findings(asOf: $day) {
              evidence {
                text
                ... on WindowEvidence { from to }
                ... on ExchangeEvidence { from to since }
                ... on NoMeetingEvidence { from to }
                ... on NotHeardEvidence { from to }
                ... on NotSeenEvidence { from to }
              }
            }
          }
        }`,
        { id: 'elis-prys-dsouza', day },
      )
      expect(errors).toBe(undefined)
      const days = JSON.stringify(data).match(/"[+-]?\d+-\d\d-\d\d"/g) ?? []
      expect(days).toContain(`"${day}"`)
      expect(days.filter((one) => !isDay(JSON.parse(one)))).toEqual([])
    },
  )

  test('can be asked for some kinds alone', async () => {
    const { data } = await asked(
      `{ child(id: "elis-prys-dsouza") { findings(kinds: [UNMET_NEED]) { kind } } }`,
    )
    expect(new Set(data.child.findings.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['UNMET_NEED']),
    )
  })
})

describe('what cannot be answered', () => {
  test('a child who is not on file is nothing', async () => {
    expect(await asked('{ child(id: "nobody") { id } }')).toEqual({ data: { child: null } })
  })

  test.each(['2026-02-30', '2026-2-1', 'yesterday', ''])(
    'a day that is none, %j, is an error with its path',
    async (day) => {
      const { errors } = await asked(
        `{ child(id: "elis-prys-dsouza") { id network(asOf: ${JSON.stringify(day)}) { asOf } } }`,
      )
      expect(errors).toHaveLength(1)
    },
  )

  test.each([-5, 0, 100_000])('a page of %i children is an error with its path', async (first) => {
    const { errors } = await asked(`{ children(first: ${first}) { totalCount } }`)
    expect(errors?.[0]?.path).toEqual(['children'])
  })

  test('a cursor that is none is an error with its path', async () => {
    const { errors } = await asked('{ children(after: "not a cursor") { totalCount } }')
    expect(errors?.[0]?.path).toEqual(['children'])
  })
})

describe('children', () => {
  async function names(search: string): Promise<string[]> {
    const { data } = await asked('query ($search: String) { children(search: $search) { nodes { name } } }', {
      search,
    })
    return data.children.nodes.map(({ name }: { name: string }) => name)
  }

  test('are found by any part of a name, without macrons or capitals, in any script, and by what they are called', async () => {
    expect(await names('HEMI')).toEqual(['Hēmi Tamihana-Fonoti'])
    expect(await names('fonoti')).toEqual(['Hēmi Tamihana-Fonoti'])
    expect(await names('mihan')).toEqual(['Hēmi Tamihana-Fonoti'])
    expect(await names('ليلى')).toHaveLength(1)
    expect(await names('Tobe')).toEqual(['Tobenna Nwosu-Hartley'])
    expect(await names('nobody of this name')).toEqual([])
  })

  test('come in pages that hold each of them once', async () => {
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const { data }: Answer = await asked(
        'query ($after: String) { children(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }',
        { after },
      )
      seen.push(...data.children.nodes.map(({ id }: { id: string }) => id))
      expect(data.children.totalCount).toBe(7)
      if (!data.children.pageInfo.hasNextPage) break
      after = data.children.pageInfo.endCursor
    }
    expect(new Set(seen).size).toBe(7)
    expect(seen).toHaveLength(7)
  })
})
