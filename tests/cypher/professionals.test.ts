import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { phoneKey } from '../../domain/directory/phone-key.ts'
import { searchNames } from '../../domain/network/fold.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { readMigrations } from '../../server/database/migrations/migration-files.ts'
import { findProfessionals } from '../../server/directory/directory.ts'
import type { PageAsked } from '../../server/directory/page.ts'
import { rateLimits } from '../../server/limits/rate-limit.ts'
import { fillGraph, openGraphAlone } from '../support/graph.ts'

let database: Database

const NAMES: Record<string, string> = {
  a: 'Hēmi Walker',
  b: 'Walker Hemi',
  c: "Siobhán O'Brien-Hémi",
  d: 'لیلی حداد',
  e: 'Łukasz Straße',
  f: '  (…)  ',
  g: 'שִׁירָה Ævar  Dr. Þór',
  h: 'கவிதா',
  i: '𝒥ulia',
  j: '***',
}

const PHONES: Record<string, string> = {
  b: '+44 (0)20 7946-0018',
  c: '０２０７９４６００１８',
  d: 'ext. 18',
  e: '٠٧٠٠',
}

beforeAll(async () => {
  database = await openGraphAlone()
  await fillGraph(database, {
    format: 'ecomap-network',
    version: 1,
    agencies: [
      { id: 'agency', name: 'Lindenhof', sector: 'voluntary' },
      { id: 'host', name: "Straße 12: O'Brien’s Hall", sector: 'social-care' },
    ],
    teams: [{ id: 'team', name: 'East', agency: 'host' }],
    roles: [
      { id: 'nurse', title: 'Nurse', function: 'nurse', clientGroup: 'child' },
      { id: 'mentor', title: 'Mentor', function: 'mentor', clientGroup: 'child' },
    ],
    professionals: Object.entries(NAMES).map(([id, name]) => ({
      id,
      name,
      agency: 'agency',
      roles: ['nurse', 'mentor'],
      teams: [{ team: 'team', from: '2026-01-01' }],
      supervisedBy: id === 'a' ? [{ professional: 'b' }] : [],
      phone: PHONES[id] ?? '0700 900 001',
    })),
  })
  // What the product keeps of its own on a record is none of its fields.
  const text = 'MATCH (n:Professional) SET n.findingsVersion = 3'
  await database.write(product, { name: 'tests/own', text }, {}, z.never())
})
afterAll(() => database.close())

function find(asked: PageAsked) {
  return findProfessionals(asked, { database, viewer: product, rates: rateLimits() })
}

async function found(asked: PageAsked): Promise<string> {
  return (await find(asked)).edges.map(({ node }) => node.professional.id).join('')
}

describe('professionals found by a search', () => {
  test.each([
    ['hemi', 'acb'],
    ['HĒMI  walker', 'ab'],
    ['obrien', 'c'],
    ['حداد', 'd'],
    ['lukasz strasse', 'e'],
    ['aevar thor', 'g'],
    ['julia', 'i'],
    ['nobody', ''],
  ])('by %j', async (search, ids) => {
    expect(await found({ search })).toBe(ids)
  })

  test('come with what a network file says of them', async () => {
    const [edge] = (await find({ search: 'hemi walker', first: 1 })).edges
    expect(edge?.node.professional).toMatchObject({
      id: 'a',
      name: 'Hēmi Walker',
      agency: 'agency',
      teams: [{ team: 'team', from: '2026-01-01' }],
      supervisedBy: [{ professional: 'b' }],
      phone: '0700 900 001',
    })
    expect(edge?.node.professional.roles.toSorted()).toEqual(['mentor', 'nurse'])
    expect(edge?.node.agencies.map(({ id }) => id).toSorted()).toEqual(['agency', 'host'])
    expect(edge?.node.teams).toEqual([{ id: 'team', name: 'East', agency: 'host' }])
    expect(edge?.node.roles.map(({ function: code }) => code).toSorted()).toEqual(['mentor', 'nurse'])
  })
})

test('pages go through all professionals, each once', async () => {
  let seen = ''
  let after: string | undefined
  do {
    const { edges, pageInfo, totalCount } = await find({ first: 3, after })
    expect(totalCount).toBe(10)
    seen += edges.map(({ node }) => node.professional.id).join('')
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
  } while (after)
  expect([...seen].sort().join('')).toBe('abcdefghij')
  expect(seen).toBe(await found({ first: 100 }))
})

test('a page that cannot be is refused', async () => {
  await expect(find({ first: 0 })).rejects.toThrow('first is from 1 to 100.')
  await expect(find({ after: 'x' })).rejects.toThrow(/not the cursor/)
})

/** Runs the statement of a migration that holds a text, on a graph from which these properties were taken. */
async function fillAgain(holds: string, label: string, property: string): Promise<Record<string, unknown>> {
  const fill = readMigrations()
    .flatMap(({ statements }) => statements)
    .find((statement) => statement.includes(`MATCH (n:${label})`) && statement.includes(holds))
  const run = (text: string) =>
    database.write(product, { name: 'tests/fill', text }, {}, z.never(), { deadline: 60_000 })
  await run(`MATCH (n:${label}) REMOVE n.${property}`)
  await run(fill ?? '')
  const rows = await database.read(
    product,
    { name: 'tests/filled', text: `MATCH (n:${label}) RETURN n.id AS id, n.${property} AS value` },
    {},
    z.object({ id: z.string(), value: z.unknown() }),
  )
  return Object.fromEntries(rows.map(({ id, value }) => [id, value]))
}

describe('what was on file before it could be searched for gets what an import gives', () => {
  test('professionals, of their names', async () => {
    expect(await fillAgain('searchNames IS NULL', 'Professional', 'searchNames')).toEqual(
      Object.fromEntries(
        Object.entries(NAMES).map(([id, name]) => [id, searchNames({ name: name.normalize('NFC') })]),
      ),
    )
  })

  test('professionals, of their phone numbers', async () => {
    expect(await fillAgain('searchPhone IS NULL', 'Professional', 'searchPhone')).toEqual(
      Object.fromEntries(Object.keys(NAMES).map((id) => [id, phoneKey(PHONES[id] ?? '0700 900 001') ?? ''])),
    )
  })

  test('agencies, of their names', async () => {
    expect(await fillAgain('searchNames IS NULL', 'Agency', 'searchNames')).toEqual({
      agency: ['lindenhof'],
      host: ['strasse 12 obriens hall'],
    })
  })
})
