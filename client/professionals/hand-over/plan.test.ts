import { describe, expect, test } from 'vitest'
import type { WorkItem } from '../Work.tsx'
import { faultsOf, givable, handOverInput, planned } from './plan.ts'

const item = (id: string, more: Partial<WorkItem> = {}) =>
  ({
    ...{
      id,
      version: 2,
      startedOn: '2026-01-01',
      mayChange: true,
      children: [],
      with: 'noor',
      withName: 'Noor',
    },
    role: { id: 'sw', title: 'Social worker', function: 'SOCIAL_WORKER' },
    ...more,
  }) as WorkItem
const DAY = '2026-07-01'

describe('a hand-over that is being planned', () => {
  test('is of what has not ended by the day and may be changed', () => {
    const work = [
      item('on'),
      item('ends later', { endedOn: '2026-07-02' }),
      item('ended', { endedOn: DAY }),
      item('to look at', { mayChange: false }),
    ]
    expect(givable(work, DAY).map(({ id }) => id)).toEqual(['on', 'ends later'])
  })

  test('is sent with each that ends or goes on, from its first day where that is later', () => {
    let plan = planned(new Map(), ['a', 'b', 'c'], { id: 'rua', name: 'Rua' })
    plan = planned(planned(plan, ['b'], 'ends'), ['c'], 'stays')
    const work = [item('a'), item('b', { startedOn: '2026-08-01' }), item('c'), item('d')]
    const { involvements } = handOverInput('key', 'mei', work, plan, DAY)
    expect(involvements).toEqual([
      { involvement: 'a', version: 2, on: DAY, to: 'rua', successor: expect.stringMatching(/^[\w-]{36}$/) },
      { involvement: 'b', version: 2, on: '2026-08-01' },
    ])
    expect(handOverInput('key', 'mei', work, plan, DAY).involvements).toEqual(involvements)
  })

  test('is told what is wrong beside what it is about', () => {
    const work = [item('a'), item('b')]
    const sent = handOverInput('key', 'mei', work, planned(new Map(), ['a', 'b'], 'ends'), DAY)
    const errors = [
      { path: 'input.involvements[1].to', message: 'No such role' },
      { path: 'input.key', message: 'No key' },
    ]
    expect([...faultsOf(errors, sent)]).toEqual([
      ['b', 'No such role'],
      ['', 'No key'],
    ])
  })
})
