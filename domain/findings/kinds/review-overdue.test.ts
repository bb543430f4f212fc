import { expect, test } from 'vitest'
import { finder, onPathway, plan, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('REVIEW_OVERDUE')
const due = (reviewDueOn: string, changes: Parameters<typeof plan>[0] = {}) => ({
  plans: [plan({ reviewDueOn, ...changes })],
})

test('a review is overdue on the day after its day', () => {
  expect(found(due('2026-06-30'))).toEqual([])
  expect(found(due('2026-06-29'))).toEqual([['attention', 'plan']])
  expect(found({ plans: [plan()] })).toEqual([])
})

test('each plan of the child that holds', () => {
  expect(found(due('2026-06-01', { endedOn: '2026-06-30' }))).toEqual([])
  expect(found(due('2026-06-01', { endedOn: '2026-07-01' }))).toHaveLength(1)
  expect(found(due('2026-06-01', { startedOn: '2026-07-01' }))).toEqual([])
  expect(found(due('2026-06-01', { child: 'sibling' }))).toEqual([])
  const two = [plan({ reviewDueOn: '2026-06-01' }), plan({ id: 'other', reviewDueOn: '2026-06-01' })]
  expect(found({ plans: two })).toHaveLength(2)
})

test('at the universal pathway too', () => {
  expect(found({ ...due('2026-06-01'), children: onPathway('universal') })).toHaveLength(1)
})

test('it says how late', () => {
  expect(toldFindings('REVIEW_OVERDUE', due('2026-06-01'))[0]?.evidence).toEqual([
    { type: 'review-due', plan: 'plan', kind: 'Child protection plan', dueOn: '2026-06-01', daysLate: 29 },
  ])
})
