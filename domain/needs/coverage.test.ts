import { expect, test } from 'vitest'
import { involvement, mother, need, plan, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { cellKey, coverageOf } from './coverage.ts'

const GRAN = {
  ...{ id: 'gran', family: 'family', name: 'Adaeze Okonkwo' },
  relationships: [{ child: 'c', kinship: 'grandparent' as const }],
}

function coverage(told: Told, asOf?: string) {
  const found = coverageOf(toldNetwork(told, asOf))
  return {
    ...found,
    rows: found.needs.map((open) => open.need.id),
    columns: found.people.map(({ id }) => id),
    beside: found.others.map(({ id }) => id),
    of: (needId: string, person: string) => found.cells.get(cellKey(needId, person)),
  }
}

test('whoever works on a need is a column, and the cell says since when and by which involvement', () => {
  const told = {
    needs: [need()],
    involvements: [involvement('ines', { addresses: ['n'] }), involvement('sam')],
  }
  const { columns, beside, of } = coverage(told)
  expect(columns).toEqual(['ines'])
  expect(beside).toEqual(['sam', 'mum'])
  expect(of('n', 'ines')).toEqual([{ how: 'addresses', involvement: 'i-ines', since: '2026-01-01' }])
  expect(of('n', 'sam')).toBeUndefined()
})

test('an involvement that has ended, or whose need is closed, fills no cell', () => {
  const ended = involvement('ines', { addresses: ['n'], endedOn: '2026-06-30' })
  expect(coverage({ needs: [need()], involvements: [ended] }).columns).toEqual([])
  expect(coverage({ needs: [need()], involvements: [ended] }, '2026-06-29').columns).toEqual(['ines'])
  const closed = need({ closedOn: '2026-06-30', outcome: 'met' })
  const told = { needs: [closed], involvements: [involvement('ines', { addresses: ['n'] })] }
  expect(coverage(told).rows).toEqual([])
  expect(coverage(told, '2026-06-29').rows).toEqual(['n'])
})

test('informal support counts while both the support and the relationship hold', () => {
  const familyMembers = [mother({}), { ...GRAN, supports: [{ need: 'n', from: '2026-03-01' }] }]
  expect(coverage({ needs: [need()], familyMembers }).of('n', 'gran')).toEqual([
    { how: 'supports', since: '2026-03-01' },
  ])
  expect(coverage({ needs: [need()], familyMembers }, '2026-02-28').columns).toEqual([])
})

test('an open action is a share of whoever owns it, also of the child and of somebody who has left', () => {
  const action = (id: string, changes = {}) => ({ id, task: 'Call the school', ...changes })
  const plans = [
    plan({
      goals: [
        {
          ...{ id: 'g', aim: 'Back at school', needs: ['n'] },
          actions: [
            action('one', { owner: 'c', dueOn: '2026-07-01' }),
            action('two', { owner: 'gone' }),
            action('three', { owner: 'mum', completedOn: '2026-06-01' }),
            action('four'),
          ],
        },
        {
          ...{ id: 'h', aim: 'Nothing to do with it', needs: [] },
          actions: [action('five', { owner: 'mum' })],
        },
      ],
    }),
  ]
  const involvements = [involvement('gone', { endedOn: '2026-02-01' })]
  const { people, of } = coverage({ needs: [need()], plans, involvements })
  expect(people).toEqual([
    { id: 'gone', kind: 'professional', isAround: false },
    { id: 'c', kind: 'child', isAround: true },
  ])
  expect(of('n', 'c')).toEqual([
    { how: 'action', plan: 'plan', action: 'one', task: 'Call the school', dueOn: '2026-07-01' },
  ])
})

test('to vouch for a need meets it not: it is told of those beside, and of those who meet it too', () => {
  const evidencedBy = [
    { person: 'ines', on: '2026-01-05' },
    { person: 'sam', on: '2026-01-06' },
    { person: 'sam', on: '2026-07-06' },
  ]
  const involvements = [involvement('ines', { addresses: ['n'] }), involvement('sam')]
  const { beside, of } = coverage({ needs: [need({ evidencedBy })], involvements })
  expect(beside).toContain('sam')
  expect(of('n', 'sam')).toEqual([{ how: 'evidenced', on: '2026-01-06' }])
  expect(of('n', 'ines')?.map(({ how }) => how)).toEqual(['addresses', 'evidenced'])
})

test('the most serious need comes first, also one of the mother that is for the child', () => {
  const needs = [
    need({ id: 'a', levels: [{ on: '2026-01-01', level: 'moderate' }] }),
    need({ id: 'b', of: 'mum', for: ['c'], levels: [{ on: '2026-02-01', level: 'critical' }] }),
  ]
  expect(coverage({ needs }).rows).toEqual(['b', 'a'])
})
