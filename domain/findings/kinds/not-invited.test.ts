import { expect, test } from 'vitest'
import { finder, involvement, meeting, type Told, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('NOT_INVITED')
const x = (startedOn: string, changes: Parameters<typeof involvement>[1] = {}) =>
  involvement('x', { startedOn, ...changes })
const others = [involvement('a'), involvement('b')]
const held = (changes: Parameters<typeof meeting>[1], told: Told = {}) =>
  found({ involvements: [...others, x('2026-01-01')], meetings: [meeting(['a', 'b'], changes)], ...told })

test('who is invited to none of the meetings', () => {
  expect(held({})).toEqual([['attention', 'x']])
  expect(held({ chair: 'x' })).toEqual([])
  expect(found({ involvements: [x('2026-01-01')] })).toEqual([])
})

test('being invited is enough, whether they came or not', () => {
  const invitations = ['a', 'b', 'x'].map((person) => ({
    person,
    attendance: 'absent' as const,
    contribution: 'none' as const,
  }))
  expect(held({ invitations })).toEqual([])
})

test('to one of several is enough', () => {
  const involvements = [...others, x('2026-01-01')]
  const meetings = [meeting(['a', 'b'], { id: 'first' }), meeting(['a', 'b', 'x'], { id: 'second' })]
  expect(found({ involvements, meetings })).toEqual([])
})

test('meetings from the fourteenth day of the earliest involvement on', () => {
  const since = (...own: ReturnType<typeof x>[]) =>
    found({ involvements: [...others, ...own], meetings: [meeting(['a', 'b'])] })
  expect(since(x('2026-06-06'))).toHaveLength(1)
  expect(since(x('2026-06-07'))).toEqual([])
  const earlier = x('2026-06-06', { id: 'earlier' })
  expect(since(x('2026-06-07'), earlier)).toHaveLength(1)
  expect(since(x('2026-06-07'), { ...earlier, endedOn: '2026-06-30' })).toEqual([])
})

test('up to the last day of the calendar', () => {
  const late = {
    involvements: [...others, x('9999-12-25')],
    meetings: [meeting(['a', 'b'], { on: '9999-12-30' })],
  }
  expect(found(late, '9999-12-31')).toEqual([])
})

test('an invitation before that day leaves the later meetings to ask about', () => {
  const involvements = [...others, x('2026-06-06')]
  const early = meeting(['a', 'b', 'x'], { id: 'early', on: '2026-06-19' })
  expect(found({ involvements, meetings: [early, meeting(['a', 'b'])] })).toHaveLength(1)
})

test('meetings in the window, held by the day', () => {
  expect(held({ on: '2026-05-12' })).toEqual([])
  expect(held({ on: '2026-05-13' })).toHaveLength(1)
  expect(held({ on: '2026-06-30' })).toHaveLength(1)
  expect(held({ on: '2026-07-01' })).toEqual([])
  expect(held({ status: 'planned' })).toEqual([])
  expect(held({ status: 'cancelled' })).toEqual([])
})

test('meetings of the network about this child', () => {
  for (const forum of ['panel', 'supervision', 'strategy-meeting', 'child-exploitation-panel'] as const)
    expect(held({ forum })).toEqual([])
  expect(held({ forum: 'child-protection-conference' })).toHaveLength(1)
  expect(held({ children: ['sibling'] })).toEqual([])
})

test('a note when all their roles are universal', () => {
  const roles: Told['roles'] = [
    {
      id: 'class-teacher',
      title: 'Class teacher',
      function: 'teacher',
      clientGroup: 'child',
      universal: true,
    },
  ]
  const teacher = x('2026-01-01', { role: 'class-teacher' })
  const meetings = [meeting(['a', 'b'])]
  expect(found({ roles, meetings, involvements: [...others, teacher] })).toEqual([['note', 'x']])
  const mentor = x('2026-06-30', { id: 'mentoring' })
  expect(found({ roles, meetings, involvements: [...others, teacher, mentor] })).toEqual([['attention', 'x']])
})

test('it names the meetings', () => {
  const meetings = [
    meeting(['a', 'b'], { id: 'second', on: '2026-06-25' }),
    meeting(['a', 'b'], { id: 'first', on: '2026-06-20' }),
    meeting(['a', 'b'], { id: 'too early', on: '2026-06-19' }),
  ]
  const [one] = toldFindings('NOT_INVITED', { meetings, involvements: [...others, x('2026-06-06')] })
  expect(one?.evidence.slice(1)).toEqual([
    { type: 'meeting', meeting: 'first', on: '2026-06-20', forum: 'core-group' },
    { type: 'meeting', meeting: 'second', on: '2026-06-25', forum: 'core-group' },
  ])
})
