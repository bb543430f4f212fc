import { expect, test } from 'vitest'
import { finder, need, onPathway, plan, toldFindings } from '../../../tests/support/told-network.ts'

type Goal = NonNullable<ReturnType<typeof plan>['goals']>[number]
type Action = NonNullable<Goal['actions']>[number]

const found = finder('ACTION_OVERDUE')

function told(action: Partial<Action>, goal: Partial<Goal> = {}, changes: Parameters<typeof plan>[0] = {}) {
  const actions = [{ id: 'action', task: 'Ring the school', owner: 'mum', dueOn: '2026-06-20', ...action }]
  return { plans: [plan({ goals: [{ id: 'goal', aim: 'Back in school', actions, ...goal }], ...changes })] }
}

test('an action is overdue on the day after its day, and urgent twenty-eight days after it', () => {
  expect(found(told({ dueOn: '2026-06-30' }))).toEqual([])
  expect(found(told({ dueOn: '2026-06-29' }))).toEqual([['attention', 'action']])
  expect(found(told({ dueOn: '2026-06-03' }))).toEqual([['attention', 'action']])
  expect(found(told({ dueOn: '2026-06-02' }))).toEqual([['urgent', 'action']])
  expect(found(told({ dueOn: undefined }))).toEqual([])
})

test('not once completed or cancelled', () => {
  expect(found(told({ completedOn: '2026-06-30' }))).toEqual([])
  expect(found(told({ completedOn: '2026-07-01' }))).toHaveLength(1)
  expect(found(told({ cancelledOn: '2026-06-30' }))).toEqual([])
  expect(found(told({ cancelledOn: '2026-07-01' }))).toHaveLength(1)
})

test('not before it is agreed, nor once its goal is closed', () => {
  expect(found(told({ agreedOn: '2026-07-01' }))).toEqual([])
  expect(found(told({ agreedOn: '2026-06-30' }))).toHaveLength(1)
  expect(found(told({}, { closedOn: '2026-06-30' }))).toEqual([])
  expect(found(told({}, { closedOn: '2026-07-01' }))).toHaveLength(1)
})

test('only while its plan holds', () => {
  expect(found(told({}, {}, { startedOn: '2026-06-30' }))).toHaveLength(1)
  expect(found(told({}, {}, { startedOn: '2026-07-01' }))).toEqual([])
  expect(found(told({ agreedOn: '2026-06-01' }, {}, { startedOn: '2026-07-01' }))).toEqual([])
  expect(found(told({}, {}, { endedOn: '2026-07-01' }))).toHaveLength(1)
  expect(found(told({}, {}, { endedOn: '2026-06-30' }))).toEqual([])
})

test("not of another child's plan; at the universal pathway too", () => {
  expect(found(told({}, {}, { child: 'sibling' }))).toEqual([])
  expect(found({ ...told({}), children: onPathway('universal') })).toHaveLength(1)
})

test('it lights up the child, whose it is, and the needs that it is for', () => {
  const [one] = toldFindings('ACTION_OVERDUE', { needs: [need()], ...told({}, { needs: ['n'] }) })
  expect(one?.about).toEqual(['c', 'mum', 'n'])
})

test('it says whose it is and how late', () => {
  expect(toldFindings('ACTION_OVERDUE', told({}))[0]?.evidence).toEqual([
    {
      type: 'action',
      action: 'action',
      task: 'Ring the school',
      plan: 'plan',
      goal: 'goal',
      owner: 'mum',
      dueOn: '2026-06-20',
      daysLate: 10,
    },
  ])
})
