import { expect, test } from 'vitest'
import { finder, need, plan, toldFindings } from '../../../tests/support/told-network.ts'

type Goal = NonNullable<ReturnType<typeof plan>['goals']>[number]

const found = finder('NEED_WITHOUT_GOAL')

function leveled(level: 'emerging' | 'moderate' | 'high' | 'critical', on = '2026-01-01') {
  return found({ needs: [need({ levels: [{ on, level }] })], plans: [plan()] })
}

function met(goal: Partial<Goal>, changes: Parameters<typeof plan>[0] = {}) {
  const goals = [{ id: 'goal', aim: 'Safe', needs: ['n'], ...goal }]
  return found({ needs: [need()], plans: [plan(), plan({ id: 'other', goals, ...changes })] })
}

test('a need of some weight that no goal meets', () => {
  expect(leveled('emerging')).toEqual([])
  expect(leveled('moderate')).toEqual([['note', 'n']])
  expect(leveled('high')).toEqual([['attention', 'n']])
  expect(leveled('critical')).toEqual([['attention', 'n']])
})

test('from the fourteenth day on, until it is closed', () => {
  expect(leveled('high', '2026-06-16')).toHaveLength(1)
  expect(leveled('high', '2026-06-17')).toEqual([])
  expect(found({ needs: [need({ closedOn: '2026-06-30' })], plans: [plan()] })).toEqual([])
})

test('the day it was first recorded counts, and the level of today', () => {
  const levels = [
    { on: '2026-06-16', level: 'emerging' as const },
    { on: '2026-06-30', level: 'high' as const },
  ]
  expect(found({ needs: [need({ levels })], plans: [plan()] })).toHaveLength(1)
})

test('a goal that is not closed, of any plan that holds, meets it', () => {
  expect(met({})).toEqual([])
  expect(met({ needs: [] })).toHaveLength(1)
  expect(met({ closedOn: '2026-07-01' })).toEqual([])
  expect(met({ closedOn: '2026-06-30' })).toHaveLength(1)
  expect(met({}, { endedOn: '2026-06-30' })).toHaveLength(1)
  expect(met({}, { child: 'sibling' })).toHaveLength(1)
})

test('without a plan there is nothing to be missing from', () => {
  expect(found({ needs: [need()] })).toEqual([])
  expect(found({ needs: [need()], plans: [plan({ startedOn: '2026-07-01' })] })).toEqual([])
})

test('it names the plans that hold', () => {
  expect(toldFindings('NEED_WITHOUT_GOAL', { needs: [need()], plans: [plan()] })[0]?.evidence[1]).toEqual({
    type: 'plan',
    plan: 'plan',
    kind: 'Child protection plan',
    since: '2026-01-01',
  })
})
