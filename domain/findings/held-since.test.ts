import { describe, expect, test } from 'vitest'
import { involvement, onPathway, toldNetwork } from '../../tests/support/told-network.ts'
import { addDays } from '../network/day.ts'
import { computeFindings } from './findings.ts'
import { heldSince, LOOKED_BACK } from './held-since.ts'
import { practiceOf } from './practice.ts'
import { england } from './profiles/england.ts'

const practice = practiceOf(england)

/** Since when nobody was recorded as lead of a child of whom these two take care. */
function sinceWithoutLead(...involvements: ReturnType<typeof involvement>[]) {
  const network = toldNetwork({ involvements, children: onPathway('early-help') })
  const [finding] = computeFindings(network, england, ['NO_LEAD_PROFESSIONAL'])
  if (!finding) throw new Error('there is a lead')
  return { since: heldSince(network.index, practice, finding, network.asOf), asOf: network.asOf }
}

describe('a finding has held', () => {
  test('since the day after the last one on which it did not', () => {
    const led = involvement('a', { startedOn: '2020-01-01', leadFrom: '2020-01-01', leadUntil: '2026-05-04' })
    const { since } = sinceWithoutLead(led, involvement('b', { startedOn: '2020-01-01' }))
    expect(since).toBe('2026-05-04')
  })

  test('since the day itself when it began on it', () => {
    const other = involvement('b', { startedOn: '2020-01-01' })
    const { asOf } = sinceWithoutLead(involvement('a', { startedOn: '2020-01-01' }), other)
    const led = involvement('a', { startedOn: '2020-01-01', leadFrom: '2020-01-01', leadUntil: asOf })
    expect(sinceWithoutLead(led, other).since).toBe(asOf)
  })

  test('for so long that it is not looked further', () => {
    const { since, asOf } = sinceWithoutLead(
      involvement('a', { startedOn: '2020-01-01' }),
      involvement('b', { startedOn: '2020-01-01' }),
    )
    expect(since).toBe(addDays(asOf, -LOOKED_BACK))
  })
})
