import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { canonicalRecord, compareRecords } from '../../domain/network/canonical-record.ts'
import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import { addDays } from '../../domain/network/day.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import type { NetworkFile } from '../../domain/network/network-file.ts'
import { indexRecord, type NetworkRecord } from '../../domain/network/record.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { readRecords } from '../../server/eco-map/eco-map.store.ts'
import { arbitraryNetworkFile } from '../support/arbitrary-network.ts'
import { fillGraph, openGraphAlone } from '../support/graph.ts'
import { recordOf } from '../support/record-of.ts'
import { toldFile } from '../support/told-file.ts'

const AROUND = '2026-03-15'
/** One connected family: much of what is drawn is about the same few people. */
const network = arbitraryNetworkFile({
  around: AROUND,
  span: 120,
  sizes: { children: [1, 3], familyMembers: [1, 5], involvements: [2, 14], needs: [2, 8], referrals: [0, 4] },
})

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
})
afterAll(() => database.close())

describe("a child's record", () => {
  test('holds what the file says around the child, and nothing else; and so gives the same findings on any day', async () => {
    await fc.assert(
      fc.asyncProperty(
        network,
        fc.array(fc.integer({ min: -150, max: 150 }), { maxLength: 5 }),
        async (raw, days) => {
          const file = checked(raw)
          await fillGraph(database, raw)
          const ids = file.children.map(({ id }) => id)
          const { records } = await readRecords(database, product, ids)
          for (const id of ids) {
            const [found, expected] = [records.get(id)?.record, recordOf(file, id)]
            expect(canonical(found)).toEqual(canonical(expected))
            for (const asOf of days.map((count) => addDays(AROUND, count))) {
              expect(findings(found, asOf)).toEqual(findings(expected, asOf))
            }
          }
        },
      ),
      { numRuns: 30 },
    )
  }, 300_000)

  test('is there for children who are on file, and for no one else', async () => {
    await fillGraph(database, toldFile())
    const { records } = await readRecords(database, product, ['layla', 'nobody', 'rana', 'sami'])
    expect([...records.keys()].sort()).toEqual(['layla', 'sami'])
  })

  test('comes in one order, whichever order it was written in', async () => {
    const file = toldFile()
    await fillGraph(database, file)
    const before = (await readRecords(database, product, ['layla'])).records.get('layla')
    await fillGraph(database, {
      ...file,
      ...Object.fromEntries(LIST_NAMES.map((list) => [list, file[list].toReversed()])),
    })
    expect((await readRecords(database, product, ['layla'])).records.get('layla')).toEqual(before)
  })
})

function checked(raw: object): NetworkFile {
  const result = checkNetworkFile(raw)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.file
}

function canonical(record: NetworkRecord | undefined): unknown {
  return (
    record &&
    LIST_NAMES.map((list) => [
      list,
      record[list]
        .map((one) => canonicalRecord(list, one))
        .sort((one, other) => compareRecords(list, one as never, other as never)),
    ])
  )
}

function findings(record: NetworkRecord | undefined, asOf: string): unknown {
  return (
    record &&
    computeFindings(networkAsOf(indexRecord(record), asOf), england).map(({ key, severity }) => ({
      key,
      severity,
    }))
  )
}
