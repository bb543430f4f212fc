import { expect, test } from 'vitest'
import {
  involvement,
  mother,
  need,
  plan,
  TODAY,
  type Told,
  toldNetwork,
} from '../../tests/support/told-network.ts'
import { agendaOf } from './agenda.ts'

const ON = { on: '2026-07-09' }
const agenda = (told: Told) => agendaOf(toldNetwork(told), ON)
type Action = { id: string; task: string; dueOn?: string; completedOn?: string }

const withActions = (...actions: Action[]): Told => ({
  plans: [plan({ goals: [{ id: 'goal', aim: 'Calm evenings', needs: [], actions }] })],
})
const act = (id: string, changes: Partial<Action> = {}) => ({ id, task: 'Call', ...changes })

test('open needs, the most serious first, each with who meets it', () => {
  const told = agenda({
    needs: [
      need({ id: 'low', levels: [{ on: '2026-01-01', level: 'emerging' }] }),
      need({ id: 'high' }),
      need({ id: 'closed', closedOn: TODAY, outcome: 'met' }),
    ],
    involvements: [involvement('a', { addresses: ['high'] }), involvement('b', { endedOn: TODAY })],
    familyMembers: [mother({ supports: [{ need: 'low' }] })],
  })
  expect(
    told.needs.map(({ need: { id }, professionals, supports }) => [id, professionals, supports]),
  ).toEqual([
    ['high', ['a'], []],
    ['low', [], ['mum']],
  ])
})

test('actions that are due by the meeting or have no day, the late ones marked; later ones are counted', () => {
  const [goal] = agenda(
    withActions(
      act('by-then', { dueOn: '2026-07-09' }),
      act('after', { dueOn: '2026-07-10' }),
      act('late', { dueOn: '2026-06-29' }),
      act('no-day'),
      act('done', { completedOn: TODAY }),
    ),
  ).goals
  expect(goal?.actions.map(({ id, isLate }) => [id, isLate])).toEqual([
    ['no-day', false],
    ['late', true],
    ['by-then', false],
  ])
  expect(goal?.dueLater).toBe(1)
})

test('a goal stands there without an action too, unless it or its plan has ended', () => {
  const goals = (changes: Parameters<typeof plan>[0], goal: { closedOn?: string } = {}) =>
    agenda({
      plans: [plan({ goals: [{ id: 'goal', aim: 'Calm', needs: [], actions: [], ...goal }], ...changes })],
    }).goals.length
  expect(goals({})).toBe(1)
  expect(goals({}, { closedOn: TODAY })).toBe(0)
  expect(goals({ endedOn: TODAY })).toBe(0)
})

test('disagreements that are not resolved', () => {
  const raised = { id: 'd', child: 'c', about: 'Hours', between: ['mum'], raisedOn: TODAY }
  const open = (changes: object) =>
    agenda({ disagreements: [{ ...raised, ...changes }] }).disagreements.length
  expect(open({})).toBe(1)
  expect(open({ raisedOn: '2026-07-01' })).toBe(0)
  expect(open({ resolvedOn: TODAY })).toBe(0)
})
