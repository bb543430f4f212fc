import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { findChildren } from '../../server/directory/directory.ts'
import type { PageAsked } from '../../server/directory/page.ts'
import { rateLimits } from '../../server/limits/rate-limit.ts'
import { fillGraph, openGraphAlone } from '../support/graph.ts'

let database: Database

/** Children by id, with a name and, after a slash, the name they are known as. */
const NAMES: Record<string, string> = {
  a: 'Hēmi Walker / Hems',
  b: 'Walker Hemi',
  c: 'Ana Hemingway',
  d: 'Rāwiri Te Hemi',
  e: 'Alchemia Brown',
  f: "Siobhán O'Brien-Hémi",
  g: 'لیلی حداد',
  h: '李小龍',
  i: 'Star *Child* (AND) + ~Lucene^',
  j: 'கவிதா',
  k: 'Ōtāne Āwhina / Awhi',
}

beforeAll(async () => {
  database = await openGraphAlone()
  await fillGraph(database, {
    format: 'ecomap-network',
    version: 1,
    families: [{ id: 'family', name: 'Family' }],
    children: Object.entries(NAMES).map(([id, names]) => {
      const [name, knownAs] = names.split(' / ')
      return {
        id,
        family: 'family',
        name,
        knownAs,
        dateOfBirth: '2015-01-01',
        pathways: [{ pathway: 'early-help', from: '2025-01-01' }],
      }
    }),
  })
})
afterAll(() => database.close())

function find(asked: PageAsked) {
  return findChildren(asked, { database, viewer: product, rates: rateLimits() })
}
async function found(asked: PageAsked): Promise<string> {
  return (await find(asked)).edges.map(({ node }) => node.id).join('')
}

describe('children found by a search', () => {
  test('come ranked: the whole name, its beginning, the beginning of a word, inside of one', async () => {
    expect(await found({ search: 'hemi' })).toBe('acdfbe')
    expect(await found({ search: 'hemi walker' })).toBe('ab')
    expect(await found({ search: 'Hems' })).toBe('a')
  })

  test.each([
    ['HĒMI  walker', 'ab'],
    ['Wálk', 'ba'],
    ['obrien', 'f'],
    ['O’Brien Hemi', 'f'],
    ['حداد', 'g'],
    ['小', 'h'],
    ['கவி', 'j'],
    ['otane', 'k'],
    ['awhi', 'k'],
    ['nobody', ''],
  ])('by %j', async (search, ids) => {
    expect(await found({ search })).toBe(ids)
  })

  test.each(['*', '*child*', '(and)', '~lucene^', '+', 'star *child* (and) + ~lucene^'])(
    'by %j, which means something to the index and nothing here',
    async (search) => {
      expect(await found({ search })).toBe('i')
    },
  )

  test.each(['OR', 'hemi OR', '"', '\\', 'a:b', 'hemi~2', '/x/', '[a TO b]'])(
    '%j is text like any other',
    async (search) => {
      await expect(find({ search })).resolves.toHaveProperty('totalCount')
    },
  )

  test('are all of them for a search of nothing', async () => {
    for (const search of ['', '  ', '’', undefined, null])
      expect((await find({ search })).totalCount).toBe(11)
  })
})

describe('pages', () => {
  test('go through all children by name, macrons ignored, and through a search by rank', async () => {
    for (const [search, ids] of [
      [undefined, 'ecakdfigjh'],
      ['hemi', 'acdfbe'],
    ] as const) {
      const all = await found({ search, first: 100 })
      expect([...all].sort()).toEqual([...(search ? ids : Object.keys(NAMES).join(''))].sort())
      let seen = ''
      let after: string | undefined
      do {
        const { edges, pageInfo, totalCount } = await find({ search, first: 2, after })
        expect(pageInfo.hasPreviousPage).toBe(after !== undefined)
        expect(totalCount).toBe(all.length)
        seen += edges.map(({ node }) => node.id).join('')
        after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
      } while (after)
      expect(seen).toBe(all)
    }
  })

  test('hold what is on file of each child', async () => {
    const [edge] = (await find({ search: 'awhi' })).edges
    expect(edge?.node).toMatchObject({
      id: 'k',
      name: 'Ōtāne Āwhina',
      knownAs: 'Awhi',
      pathways: [{ pathway: 'early-help', from: '2025-01-01' }],
      languages: [],
    })
  })

  test.each([
    [{ first: 0 }, 'first is from 1 to 100.'],
    [{ first: 101 }, 'first is from 1 to 100.'],
    [{ search: 'x'.repeat(201) }, 'search has at most 200 characters.'],
    [{ after: '' }, 'after is not the cursor of a page of this search.'],
  ])('refuse %j', async (asked, message) => {
    await expect(find(asked)).rejects.toThrow(message)
  })

  test('refuse the cursor of another search', async () => {
    const { pageInfo } = await find({ search: 'hemi', first: 1 })
    await expect(find({ search: 'hem', after: pageInfo.endCursor })).rejects.toThrow(/not the cursor/)
  })
})
