import fc from 'fast-check'
import { test } from 'vitest'
import { busyNetwork } from '../../tests/support/busy-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { computeFindings } from '../findings/findings.ts'
import { england } from '../findings/profiles/england.ts'
import { isSerious } from '../findings/rule.ts'
import { addDays } from '../network/day.ts'
import { type Network, networkAsOf } from '../network/network.ts'
import { indexRecord } from '../network/record.ts'
import { cellKey, coverageOf, type Share } from './coverage.ts'

const TODAY = '2026-06-30'
const drawn = fc
  .tuple(busyNetwork(TODAY), fc.integer({ min: -120, max: 120 }))
  .map(([lists, days]) =>
    networkAsOf(indexRecord(recordOf(lists, lists.children[0]?.id ?? '')), addDays(TODAY, days)),
  )

function law(name: string, holds: (network: Network) => boolean): void {
  test(name, () => fc.assert(fc.property(drawn, holds), { numRuns: 200, endOnFailure: true }))
}

law(
  'a row that the finding of an unmet need is about has nobody who works on it, and the other way round',
  (network) => {
    const coverage = coverageOf(network)
    const unmet = new Set(
      computeFindings(network, england, ['UNMET_NEED']).flatMap(({ subjects }) => subjects),
    )
    const everybody = [...coverage.people, ...coverage.others]
    return coverage.needs.every((open) => {
      const ways = everybody.flatMap(({ id }) => coverage.cells.get(cellKey(open.need.id, id)) ?? [])
      const has = (how: Share['how']) => ways.some((one) => one.how === how)
      return unmet.has(open.need.id) === (!has('addresses') && (!has('supports') || isSerious(open)))
    })
  },
)

law('everyone around stands in it once, as a column with a share or beside without one', (network) => {
  const { people, others, cells, needs } = coverageOf(network)
  const ids = [...people, ...others].map(({ id }) => id)
  const around = [...network.professionals.keys(), ...network.family.map(({ member }) => member.id)]
  const meets = (id: string) =>
    needs.some(({ need }) => cells.get(cellKey(need.id, id))?.some(({ how }) => how !== 'evidenced'))
  return (
    new Set(ids).size === ids.length &&
    around.every((id) => ids.includes(id)) &&
    people.every(({ id }) => meets(id)) &&
    !others.some(({ id }) => meets(id))
  )
})
