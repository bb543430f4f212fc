import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { practiceOf } from '../../domain/findings/practice.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { addDays, type Day } from '../../domain/network/day.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { type RefreshParts, refreshChildren } from '../../server/findings/refresh.ts'
import { refreshLeads } from '../../server/findings/refresh-leads.ts'
import { sweep } from '../../server/findings/sweep.ts'
import { noProgress } from '../../server/process/progress.ts'
import { fillGraph, openGraphAlone } from '../support/graph.ts'

const TODAY: Day = '2026-06-30'
const children = ['ana', 'bilal', 'chidi']
const workers = ['mei', 'tomas', 'hana', 'joe']

/** Mei leads three networks, and on one day rang Tomás, not Hana and not Joe. */
const file = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Northbank Council', sector: 'social-care' }],
  roles: [{ id: 'worker', title: 'Social worker', function: 'social-worker', clientGroup: 'child' }],
  professionals: workers.map((id) => ({ id, name: id, agency: 'council', roles: ['worker'] })),
  families: [{ id: 'family', name: 'Whānau' }],
  children: children.map((id) => ({
    id,
    family: 'family',
    name: id,
    dateOfBirth: '2016-01-01',
    pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
  })),
  involvements: children.flatMap((child) =>
    workers.map((professional) => ({
      id: `${professional} ${child}`,
      professional,
      role: 'worker',
      with: child,
      startedOn: '2026-01-01',
      ...(professional === 'mei' ? { leadFrom: '2026-01-01' } : {}),
    })),
  ),
  contacts: [
    { id: 'call', children: ['ana'], on: '2026-06-10', channel: 'phone', from: 'mei', to: ['tomas'] },
  ],
}
/** The first day on which the call counts no more. */
const LATER = addDays('2026-06-10', england.window['child-in-need'].value)

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
})
afterAll(() => database.close())
beforeEach(async () => {
  await fillGraph(database, file)
  await swept(partsOn(TODAY))
})

const partsOn = (today: Day, more: Partial<RefreshParts> = {}): RefreshParts => ({
  database,
  viewer: product,
  practice: practiceOf(england),
  by: 'told',
  today,
  ...more,
})
const swept = (parts: RefreshParts, all = false) =>
  sweep(parts, { all, progress: noProgress, signal: new AbortController().signal })

async function keptOfMei() {
  const query = {
    name: 'tests/lead',
    text: `MATCH (n:Professional {id: 'mei'})
      RETURN n.findingsOn AS on, n.findingsAt AS at, n:FindingsPending AS pending,
        [(n)-[:HAS_FINDING]->(f) WHERE f.until IS NULL | f.kind] AS findings`,
  }
  const row = z.object({
    on: z.string(),
    at: z.string(),
    pending: z.boolean(),
    findings: z.array(z.string()),
  })
  const [found] = await database.read(product, query, {}, row)
  return found
}

test('what is found of a lead is kept', async () => {
  expect(await keptOfMei()).toMatchObject({ on: TODAY, pending: false, findings: ['SAME_SOURCES'] })
})

test('by another practice it is computed anew, though no network is different', async () => {
  const sameSourcesShare = { ...england.sameSourcesShare, value: 20 }
  const practice = practiceOf({ ...england, sameSourcesShare })
  await swept(partsOn(TODAY, { practice, by: 'another practice' }))
  expect(await keptOfMei()).toMatchObject({ pending: false, findings: [] })
})

test('it stays as it is while no network is different, and is computed anew when all is', async () => {
  const first = await keptOfMei()
  await swept(partsOn(addDays(TODAY, 1)))
  expect(await keptOfMei()).toEqual({ ...first, pending: false })
  await swept(partsOn(addDays(TODAY, 1)), true)
  expect((await keptOfMei())?.at).not.toBe(first?.at)
})

test('what was computed of networks that time has made others meanwhile is not kept', async () => {
  const parts = partsOn(LATER)
  const slow: Database = {
    ...database,
    async read(viewer, query, ...asked) {
      const rows = await database.read(viewer, query, ...asked)
      if (query.name === 'findings/lead-sources') await refreshChildren(parts, ['ana'])
      return rows
    },
  }
  expect(await refreshLeads({ ...parts, database: slow }, ['mei'])).toEqual(new Set())
  expect(await keptOfMei()).toMatchObject({ pending: true })
  await swept(parts)
  expect(await keptOfMei()).toMatchObject({ on: LATER, pending: false, findings: [] })
})
