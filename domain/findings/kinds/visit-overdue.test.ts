import { expect, test } from 'vitest'
import { finder, involvement, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('VISIT_OVERDUE')
const every = (every: string | undefined, startedOn: string, asOf?: string) =>
  found({ involvements: [involvement('a', { every, startedOn })] }, asOf)

const weekly = involvement('a', { every: 'P1W' })
const visit = (on: string, changes: object = {}) => ({
  id: on,
  on,
  mode: 'home-visit' as const,
  involvements: ['i-a'],
  ...changes,
})

test('late by more than three days', () => {
  expect(every('P1W', '2026-06-20')).toEqual([])
  expect(every('P1W', '2026-06-19')).toEqual([['attention', 'i-a']])
  expect(every('P7D', '2026-06-20')).toEqual([])
  expect(every('P7D', '2026-06-19')).toHaveLength(1)
})

test('and by more than a quarter of the interval', () => {
  expect(every('P4W', '2026-05-26')).toEqual([])
  expect(every('P4W', '2026-05-25')).toHaveLength(1)
  expect(every('P400D', '2025-02-15')).toEqual([])
  expect(every('P400D', '2025-02-14')).toHaveLength(1)
})

test('a month keeps the day or takes the last, and is as long as it is', () => {
  expect(every('P1M', '2026-01-31', '2026-03-07')).toEqual([])
  expect(every('P1M', '2026-01-31', '2026-03-08')).toHaveLength(1)
  expect(every('P1M', '2026-05-23', '2026-06-30')).toEqual([])
  expect(every('P1M', '2026-05-22', '2026-06-30')).toHaveLength(1)
})

test('as needed, or not said, is never overdue', () => {
  expect(every('as-needed', '2026-01-01')).toEqual([])
  expect(every(undefined, '2026-01-01')).toEqual([])
})

test('an interval that leads beyond the calendar is never overdue', () => {
  for (const long of ['P9999M', 'P999999M', 'P9999999D', 'P9999999W', `P${'9'.repeat(30)}M`])
    expect(every(long, '9000-01-01', '9999-12-31')).toEqual([])
  for (const unit of ['D', 'W', 'M']) expect(every(`P${'9'.repeat(400)}${unit}`, '2026-01-01')).toEqual([])
})

test('from the latest visit that was held by the day', () => {
  const visited = (...visits: ReturnType<typeof visit>[]) => found({ involvements: [weekly], visits })
  expect(visited(visit('2026-06-20'))).toEqual([])
  expect(visited(visit('2026-06-20'), visit('2026-01-10'))).toEqual([])
  expect(visited(visit('2026-06-19'))).toHaveLength(1)
  expect(visited(visit('2026-06-20', { status: 'planned' }))).toHaveLength(1)
  expect(visited(visit('2026-06-20', { status: 'cancelled' }))).toHaveLength(1)
  expect(visited(visit('2026-07-01'))).toHaveLength(1)
})

test('only of this involvement; a joint visit is of each', () => {
  const involvements = [weekly, involvement('b')]
  const by = (...ids: string[]) =>
    found({ involvements, visits: [visit('2026-06-25', { involvements: ids })] })
  expect(by('i-b')).toEqual([['attention', 'i-a']])
  expect(by('i-b', 'i-a')).toEqual([])
})

test('not once the involvement has ended', () => {
  expect(found({ involvements: [{ ...weekly, endedOn: '2026-06-30' }] })).toEqual([])
  expect(found({ involvements: [{ ...weekly, endedOn: '2026-07-01' }] })).toHaveLength(1)
})

test('it says when the last one was, and when the next was due', () => {
  const due = (visits: ReturnType<typeof visit>[]) =>
    toldFindings('VISIT_OVERDUE', { involvements: [weekly], visits })[0]?.evidence.at(-1)
  const fact = { type: 'visit-due', involvement: 'i-a', every: 'P1W' }
  expect(due([visit('2026-06-01')])).toEqual({
    ...fact,
    last: '2026-06-01',
    dueOn: '2026-06-08',
    daysLate: 22,
  })
  expect(due([])).toEqual({ ...fact, last: undefined, dueOn: '2026-01-08', daysLate: 173 })
})
