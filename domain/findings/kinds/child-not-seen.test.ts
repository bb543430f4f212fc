import { expect, test } from 'vitest'
import {
  child,
  finder,
  involvement,
  mother,
  onPathway,
  type Told,
  toldFindings,
} from '../../../tests/support/told-network.ts'
import { DELIVERIES } from '../../network/codes.ts'

type Visit = NonNullable<Told['visits']>[number]

const found = finder('CHILD_NOT_SEEN')
const involvements = [
  involvement('a'),
  involvement('former', { endedOn: '2026-06-25' }),
  involvement('hers', { with: 'mum', for: ['c'] }),
]
const visit: Visit = { id: 'v', involvements: ['i-a'], on: '2026-06-20', mode: 'home-visit', childSeen: true }
const visited = (changes: Partial<Visit>, told: Told = {}) =>
  found({ involvements, visits: [{ ...visit, ...changes }], ...told })

test.each([
  ['child-protection', 'urgent', '2026-06-16', '2026-06-17'],
  ['child-in-need', 'attention', '2026-05-31', '2026-06-01'],
  ['looked-after', 'attention', '2026-05-19', '2026-05-20'],
] as const)('at %s, %s: on it since %s, and not seen from %s on', (pathway, severity, before, first) => {
  expect(found({ children: onPathway(pathway, before) })).toEqual([[severity, 'c']])
  expect(found({ children: onPathway(pathway, first) })).toEqual([])
  expect(visited({ on: before }, { children: onPathway(pathway) })).toEqual([[severity, 'c']])
  expect(visited({ on: first }, { children: onPathway(pathway) })).toEqual([])
})

test('elsewhere no interval is set', () => {
  for (const pathway of ['early-help', 'childrens-team', 'care-leaver', 'universal'] as const)
    expect(found({ children: onPathway(pathway) })).toEqual([])
})

test('only face to face', () => {
  expect(DELIVERIES.filter((mode) => visited({ mode }).length > 0)).toEqual(['phone', 'video', 'letter'])
})

test('only where it says that the child was seen', () => {
  expect(visited({ childSeen: false })).toHaveLength(1)
  expect(visited({ childSeen: undefined })).toHaveLength(1)
})

test('held by the day', () => {
  expect(visited({ status: 'planned' })).toHaveLength(1)
  expect(visited({ status: 'cancelled' })).toHaveLength(1)
  expect(visited({ on: '2026-06-30' })).toEqual([])
  expect(visited({ on: '2026-07-01' })).toHaveLength(1)
})

test('by an involvement around the child, holding or ended', () => {
  expect(visited({ involvements: ['i-former'] })).toEqual([])
  expect(visited({ involvements: ['i-hers'] })).toEqual([])
  expect(visited({ involvements: ['i-hers', 'i-a'] })).toEqual([])
  const distant = mother({ relationships: [{ child: 'c', kinship: 'aunt-or-uncle' }], livesIn: [] })
  expect(visited({ involvements: ['i-hers'] }, { familyMembers: [distant] })).toHaveLength(1)
  expect(visited({ involvements: ['i-hers', 'i-a'] }, { familyMembers: [distant] })).toEqual([])
})

test('not before birth', () => {
  expect(found({ children: [child({ dateOfBirth: '2026-06-30' })] })).toHaveLength(1)
  expect(found({ children: [child({ dateOfBirth: '2026-07-01' })] })).toEqual([])
  expect(found({ children: [child({ dateOfBirth: undefined, expectedOn: '2026-06-01' })] })).toEqual([])
})

test('it says since when', () => {
  const visits = [
    { ...visit, on: '2026-06-01' },
    { ...visit, id: 'earlier', on: '2026-05-01' },
    { ...visit, id: 'by phone', on: '2026-06-10', mode: 'phone' as const },
  ]
  const fact = { type: 'not-seen', child: 'c', from: '2026-06-17', to: '2026-06-30' }
  expect(toldFindings('CHILD_NOT_SEEN', { involvements, visits })[0]?.evidence).toEqual([
    { ...fact, last: '2026-06-01' },
  ])
  expect(toldFindings('CHILD_NOT_SEEN', {})[0]?.evidence).toEqual([{ ...fact, last: undefined }])
})
