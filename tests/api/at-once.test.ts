import { globSync, readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { rateLimits } from '../../server/limits/rate-limit.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { documentOf, doingBy } from '../support/at-once.ts'
import { ACCESS_AT_ONCE } from '../support/at-once-access-cases.ts'
import { AT_ONCE_FILE, RECORDING_AT_ONCE } from '../support/at-once-cases.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf } from '../support/people.ts'

const CLIENTS = 20
const AT_ONCE = [...RECORDING_AT_ONCE, ...ACCESS_AT_ONCE]

/** Where else it is told what comes of a mutation that many send at once, or why that is of no matter. */
const ELSEWHERE: Record<string, string> = {
  record: 'recording.test.ts',
  handOverInvolvements: 'hand-over.test.ts',
  mergeProfessionals: 'merge.test.ts',
  mergeAgencies: 'merge.test.ts',
  breakGlass: 'break-glass.test.ts',
  tellEditing: 'says what is so at the moment, and writes nothing',
}

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await runCypher(database, 'MATCH (n:Restriction) DETACH DELETE n')
  await importInto(database, AT_ONCE_FILE, undefined, 'worker')
  await tellGrant(database, { user: 'worker-2', basis: 'own-case', covers: 'noor' })
  for (const user of ['worker', 'lead'])
    await tellGrant(database, { user, basis: 'own-case', covers: 'noor', named: true })
  for (const user of ['lead', 'lead-2'])
    for (const covers of ['worker', 'worker-2'])
      await tellGrant(database, { user, basis: 'supervision', covers })
  let minutes = 0
  app = openApi(database, '2026-06-30', undefined, { rates: rateLimits(() => minutes++ * 60_000) })
  asks = askerOf(app)
})

test.each(AT_ONCE)(
  '$mutation by twenty at once, the first told $first',
  async ({ prepare, count, made = 1, first }) => {
    const sentBy = await prepare(doingBy(asks), (cypher) => runCypher(database, cypher))
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, (_, at) => {
        const sent = sentBy(at)
        return asks(sent.by, documentOf(sent))
      }),
    )
    const [row] = await database.read(
      product,
      { name: 'tests/count', text: count },
      {},
      z.object({ n: z.number() }),
    )
    const told = Map.groupBy(answers, (answer) => JSON.stringify(answer))
    if (first) expect(answers.filter(({ __typename }) => __typename === first)).toHaveLength(1)
    else expect([...told.keys()]).toEqual([expect.not.stringContaining('Refused')])
    expect(row?.n).toBe(made)
  },
)

describe('of every mutation', () => {
  test('it is told what comes of many at once', () => {
    const mutations = globSync('server/**/*.graphql').flatMap((path) =>
      parse(readFileSync(path, 'utf8')).definitions.flatMap((one) =>
        one.kind === Kind.OBJECT_TYPE_EXTENSION && one.name.value === 'Mutation'
          ? (one.fields ?? []).map(({ name }) => name.value)
          : [],
      ),
    )
    const here = new Set([...AT_ONCE.map(({ mutation }) => mutation), ...Object.keys(ELSEWHERE)])
    expect(mutations.filter((name) => !here.has(name))).toEqual([])
  })
})
