import fc from 'fast-check'
import { test } from 'vitest'
import { busyNetwork } from '../../tests/support/busy-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { computeFindings } from '../findings/findings.ts'
import { england } from '../findings/profiles/england.ts'
import { addDays, dayFromNumber, dayNumber } from '../network/day.ts'
import { type Network, networkAsOf } from '../network/network.ts'
import { indexRecord } from '../network/record.ts'
import { contactPlanOf } from './contact-plan.ts'
import { weeksFrom } from './week.ts'

const TODAY = '2026-06-30'
const drawn = fc
  .tuple(busyNetwork(TODAY), fc.integer({ min: -60, max: 60 }))
  .map(([lists, days]) =>
    networkAsOf(indexRecord(recordOf(lists, lists.children[0]?.id ?? '')), addDays(TODAY, days)),
  )

/** All weeks in which anything of these networks happens. */
const WEEKS = weeksFrom(addDays(TODAY, -400), 120)

function law(name: string, holds: (network: Network) => boolean): void {
  test(name, () => fc.assert(fc.property(drawn, holds), { numRuns: 150, endOnFailure: true }))
}

law(
  'an involvement of which the finding says that a visit is overdue has a gap after its last visit',
  (network) => {
    const { rows } = contactPlanOf(network, { profile: england, weeks: WEEKS })
    const gaps = rows
      .flatMap(({ cells }) => cells.flatMap(({ expected }) => expected))
      .filter(({ isGap }) => isGap)
    return computeFindings(network, england, ['VISIT_OVERDUE'])
      .flatMap(({ evidence }) => evidence)
      .every(
        (one) =>
          one.type !== 'visit-due' ||
          one.dueOn < (WEEKS[0]?.from ?? '') ||
          gaps.some(({ involvement, dueOn }) => involvement === one.involvement && dueOn === one.dueOn),
      )
  },
)

law(
  'every visit around the child that is held by the day, planned or cancelled stands in one week of each who pays it',
  (network) => {
    const { rows } = contactPlanOf(network, { profile: england, weeks: WEEKS })
    const ids = new Map(network.around.map(({ id, professional }) => [id, professional]))
    return network.index.record.visits
      .filter(({ status, on }) => status !== 'held' || on <= network.asOf)
      .every((visit) =>
        visit.involvements.every((id) => {
          const row = rows.find(({ professional }) => professional === ids.get(id))
          const times = row?.cells.filter(({ visits }) =>
            visits.some((one) => one.visit.id === visit.id),
          ).length
          return !ids.has(id) || times === 1
        }),
      )
  },
)

law('the same weeks asked for one by one say the same', (network) => {
  const plan = contactPlanOf(network, { profile: england, weeks: WEEKS })
  const at = dayNumber(network.asOf) % 100
  const one = WEEKS[at]
  if (!one) return true
  const alone = contactPlanOf(network, {
    profile: england,
    weeks: weeksFrom(dayFromNumber(dayNumber(one.from)), 1),
  })
  return alone.rows.every(({ professional, cells: [cell] }) => {
    const same = plan.rows.find((row) => row.professional === professional)?.cells[at]
    return JSON.stringify([cell?.visits, cell?.expected]) === JSON.stringify([same?.visits, same?.expected])
  })
})
