import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { findingsIn } from '../../domain/findings/findings.ts'
import { identitiesOf } from '../../domain/findings/identities.ts'
import { type Practice, profileOn } from '../../domain/findings/practice.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { newZealand } from '../../domain/findings/profiles/new-zealand.ts'
import { findingContext } from '../../domain/findings/rule.ts'
import { leadSources } from '../../domain/findings/same-sources.ts'
import type { Day } from '../../domain/network/day.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { recordLoader } from '../../server/eco-map/eco-map.ts'
import { sweep } from '../../server/findings/sweep.ts'
import { noProgress } from '../../server/process/progress.ts'
import { arbitraryNetworkFile } from '../support/arbitrary-network.ts'
import { changedRecord, withRecords } from '../support/changed-record.ts'
import { fillGraph, importInto, openGraphAlone } from '../support/graph.ts'

const TODAY: Day = '2026-03-15'

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
})
afterAll(() => database.close())

const signal = new AbortController().signal
const swept = (practice: Practice) =>
  sweep(
    { database, viewer: product, practice, by: 'told', today: TODAY },
    { all: false, progress: noProgress, signal },
  )

const kept = {
  name: 'tests/kept',
  text: `MATCH (n:Child)
    RETURN n.id AS id, n:FindingsPending AS pending,
      [(n)-[:HAS_FINDING]->(f) WHERE f.until IS NULL | [f.key, f.severity] + f.identities] AS findings,
      [(n)<-[leads:LEADS]-(lead) | [lead.id] + leads.others + leads.asked] AS sources`,
}
const texts = z.array(z.array(z.string()))
const keptRow = z.object({ id: z.string(), pending: z.boolean(), findings: texts, sources: texts })

/** Each child by whether it is pending and whether what is kept is what its record of now gives. */
async function children(practice: Practice): Promise<{ id: string; pending: boolean; same: boolean }[]> {
  const rows = await database.read(product, kept, {}, keptRow)
  const indexes = await recordLoader(database, product).loadMany(rows.map(({ id }) => id))
  return rows.map(({ id, pending, findings, sources }, at) => {
    const index = indexes[at]
    if (!index || index instanceof Error) throw new Error(`no record of ${id}`)
    const network = networkAsOf(index, TODAY)
    const context = findingContext(network, profileOn(network, practice))
    const found = findingsIn(context).map((one) => [one.key, one.severity, ...identitiesOf(one)])
    const leads = leadSources(context).map(({ lead, others, asked }) => [lead, ...others, ...asked])
    return {
      id,
      pending,
      same: isDeepStrictEqual([found.sort(), leads.sort()], [findings.sort(), sources.sort()]),
    }
  })
}

/** Does something through a door, with everything swept just before one of its writes. @returns how many it made */
async function writesOf(
  work: (door: Database) => Promise<void>,
  sweepBefore: number | undefined,
  practice: Practice,
): Promise<number> {
  let calls = 0
  await work({
    ...database,
    async write(...asked) {
      calls += 1
      if (calls === sweepBefore) await swept(practice)
      return database.write(...asked)
    },
  })
  return calls
}

/** Every other team has a profile of its own. */
function practiceAmong(teams: readonly { id?: string }[]): Practice {
  const own = teams.flatMap(({ id }, at) => (id !== undefined && at % 2 === 0 ? [id] : []))
  return { site: england, teams: new Map(own.map((id) => [id, newZealand])) }
}

const around = { around: TODAY, span: 90 }
const changes = fc.array(
  fc.record({
    list: fc.constantFrom(...LIST_NAMES),
    at: fc.nat(20),
    sweepBefore: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined, freq: 1 }),
  }),
  { minLength: 6, maxLength: 12 },
)

test('whichever single record is changed, in one transaction or in many, a child of whom something else is found is pending', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryNetworkFile(around),
      arbitraryNetworkFile(around),
      changes,
      async (one, other, changes) => {
        await fillGraph(database, one)
        const practice = practiceAmong(one.teams)
        let network = one
        for (const { list, at, sweepBefore } of changes) {
          const file = changedRecord(network, other, list, at)
          if (!file) continue
          await swept(practice)
          const large = sweepBefore === undefined ? undefined : 0
          const isWritten = await writesOf(
            (door) => importInto(door, file, large),
            sweepBefore,
            practice,
          ).then(
            () => true,
            (error: Error) => {
              if (error.name !== 'NetworkFileRefused') throw error
              return false
            },
          )
          if (!isWritten) continue
          network = withRecords(network, file)
          for (const { id, pending, same } of await children(practice)) {
            expect({ id, list, pending, same }).toEqual({ id, list, pending: pending || !same, same })
          }
        }
      },
    ),
    { numRuns: 12, interruptAfterTimeLimit: 60_000 },
  )
})

test('a child from whom a plan is taken away is pending too, when all was swept in the middle of the import', async () => {
  const practice = practiceAmong([])
  const both = ['ana', 'bilal']
  const plan = { id: 'plan', kind: 'child-in-need', startedOn: '2026-01-01', goals: [] }
  const file = {
    format: 'ecomap-network',
    version: 1,
    families: [{ id: 'family', name: 'Whānau' }],
    children: both.map((id) => ({
      id,
      family: 'family',
      name: id,
      dateOfBirth: '2016-01-01',
      pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
    })),
    plans: [{ ...plan, child: 'ana' }],
  }
  const moved = { format: 'ecomap-network', version: 1, plans: [{ ...plan, child: 'bilal' }] }
  for (let call = 1, calls = call; call <= calls; call++) {
    await fillGraph(database, file)
    await swept(practice)
    calls = await writesOf((door) => importInto(door, moved, 0), call, practice)
    for (const { id, pending, same } of await children(practice))
      expect({ id, call, pending, same }).toEqual({ id, call, pending: pending || !same, same })
  }
})
