import { expect, test } from 'vitest'
import { finder, involvement, meeting, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('REPEATEDLY_ABSENT')
const involvements = [involvement('x')]
const invited = (
  id: string,
  on: string,
  invitation: object = {},
  changes: Parameters<typeof meeting>[1] = {},
) =>
  meeting([], {
    id,
    on,
    invitations: [{ person: 'x', attendance: 'absent', contribution: 'none', ...invitation }],
    ...changes,
  })
const first = invited('m1', '2026-04-01')
const second = invited('m2', '2026-06-01')
const both = (invitation: object, changes: Parameters<typeof meeting>[1] = {}) =>
  found({ involvements, meetings: [first, invited('m2', '2026-06-01', invitation, changes)] })

test('no contribution at the last two meetings', () => {
  expect(found({ involvements, meetings: [first, second] })).toEqual([['attention', 'm1', 'm2', 'x']])
  expect(found({ involvements, meetings: [second] })).toEqual([])
})

test('attending, a report or a colleague is a contribution', () => {
  for (const attendance of ['in-person', 'phone', 'video']) expect(both({ attendance })).toEqual([])
  expect(both({ contribution: 'written-report' })).toEqual([])
  expect(both({ contribution: 'through-colleague' })).toEqual([])
  expect(both({ contribution: 'spoken' })).toHaveLength(1)
  expect(both({}, { invitations: [], chair: 'x' })).toEqual([])
})

test('at one of the two is enough', () => {
  const came = invited('m1', '2026-04-01', { attendance: 'in-person' })
  expect(found({ involvements, meetings: [came, second] })).toEqual([])
})

test('of those to which they were invited, the last two by day, then by id', () => {
  const third = invited('m3', '2026-06-20')
  const without = meeting(['a'], { id: 'without', on: '2026-06-25' })
  const came = (id: string, on: string) => invited(id, on, { attendance: 'video' })
  expect(found({ involvements, meetings: [third, first, second] })).toEqual([['attention', 'm2', 'm3', 'x']])
  expect(found({ involvements, meetings: [first, second, without] })).toHaveLength(1)
  expect(found({ involvements, meetings: [came('m0', '2026-03-01'), first, second] })).toHaveLength(1)
  expect(found({ involvements, meetings: [came('m0', '2026-04-01'), second, first] })).toHaveLength(1)
  expect(found({ involvements, meetings: [came('m1b', '2026-04-01'), second, first] })).toEqual([])
})

test('within a year', () => {
  const since = (on: string) => found({ involvements, meetings: [invited('m1', on), second] })
  expect(since('2025-07-01')).toHaveLength(1)
  expect(since('2025-06-30')).toEqual([])
})

test('held by the day, of the network, about this child', () => {
  expect(both({}, { on: '2026-06-30' })).toHaveLength(1)
  expect(both({}, { on: '2026-07-01' })).toEqual([])
  expect(both({}, { status: 'planned' })).toEqual([])
  expect(both({}, { status: 'cancelled' })).toEqual([])
  expect(both({}, { forum: 'strategy-meeting' })).toEqual([])
  expect(both({}, { children: ['sibling'] })).toEqual([])
})

test('only professionals of the network', () => {
  const invitations = ['x', 'mum', 'stranger'].map((person) => ({
    person,
    attendance: 'absent' as const,
    contribution: 'none' as const,
  }))
  const meetings = ['m1', 'm2'].map((id) => meeting([], { id, invitations }))
  expect(found({ involvements, meetings })).toHaveLength(1)
  expect(found({ involvements: [involvement('x', { endedOn: '2026-06-30' })], meetings })).toEqual([])
})

test('it names both meetings', () => {
  expect(toldFindings('REPEATEDLY_ABSENT', { involvements, meetings: [second, first] })[0]?.evidence).toEqual(
    [
      { type: 'meeting', meeting: 'm1', on: '2026-04-01', forum: 'core-group' },
      { type: 'meeting', meeting: 'm2', on: '2026-06-01', forum: 'core-group' },
    ],
  )
})
