import { expect, test } from 'vitest'
import { finder, involvement, meeting, onPathway, toldFindings } from '../../../tests/support/told-network.ts'
import { FORUMS } from '../../network/codes.ts'

const found = finder('NETWORK_NOT_MET')
const involvements = ['a', 'b', 'd'].map((id) => involvement(id))
const met = (changes: Parameters<typeof meeting>[1]) =>
  found({ involvements, meetings: [meeting(['a'], changes)] })

test('three professionals or more, not involvements, and no meeting', () => {
  expect(found({ involvements })).toEqual([['attention', 'c']])
  expect(found({ involvements: [...involvements.slice(1), involvement('b', { id: 'again' })] })).toEqual([])
})

test.each([
  ['child-protection', '2026-05-12', '2026-05-13'],
  ['child-in-need', '2026-04-28', '2026-04-29'],
  ['childrens-team', '2026-04-28', '2026-04-29'],
  ['early-help', '2026-03-24', '2026-03-25'],
  ['care-leaver', '2026-03-24', '2026-03-25'],
  ['looked-after', '2025-12-22', '2025-12-23'],
] as const)('at %s: on it since %s, and no meeting from %s on', (pathway, before, first) => {
  const since = (from: string) => found({ involvements, children: onPathway(pathway, from) })
  expect(since(before)).toHaveLength(1)
  expect(since(first)).toEqual([])
  const on = (day: string) =>
    found({ involvements, children: onPathway(pathway), meetings: [meeting([], { on: day })] })
  expect(on(before)).toHaveLength(1)
  expect(on(first)).toEqual([])
})

test('which forums are meetings of the network', () => {
  expect(FORUMS.filter((forum) => met({ forum }).length > 0)).toEqual([
    'strategy-meeting',
    'child-exploitation-panel',
    'panel',
    'supervision',
  ])
})

test('held by the day, about this child', () => {
  expect(met({ status: 'planned' })).toHaveLength(1)
  expect(met({ status: 'cancelled' })).toHaveLength(1)
  expect(met({ on: '2026-06-30' })).toEqual([])
  expect(met({ on: '2026-07-01' })).toHaveLength(1)
  expect(met({ children: ['sibling'] })).toHaveLength(1)
})

test('it says since when none is recorded', () => {
  const meetings = ['2026-03-01', '2026-04-01'].map((on) => meeting([], { id: on, on }))
  const evidence = (told: object) => toldFindings('NETWORK_NOT_MET', { involvements, ...told })[0]?.evidence
  const none = { type: 'no-meeting', from: '2026-05-13', to: '2026-06-30' }
  expect(evidence({ meetings })).toEqual([
    { type: 'network-size', professionals: 3 },
    { ...none, last: { meeting: '2026-04-01', on: '2026-04-01' } },
  ])
  expect(evidence({})?.[1]).toEqual({ ...none, last: undefined })
})
