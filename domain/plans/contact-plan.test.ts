import { describe, expect, test } from 'vitest'
import { involvement, need, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { england } from '../findings/profiles/england.ts'
import { contactPlanOf } from './contact-plan.ts'
import { weeksFrom } from './week.ts'

/** The weeks from 15 June to 19 July 2026; the network is that of Tuesday 30 June. */
const WEEKS = weeksFrom('2026-06-15', 5)

function plan(told: Told, asOf?: string) {
  const found = contactPlanOf(toldNetwork(told, asOf), { profile: england, weeks: WEEKS })
  return {
    ...found,
    who: found.rows.map(({ professional }) => professional),
    /** What there is of somebody in the week that begins on a Monday. */
    cell: (professional: string, monday: string) => {
      const row = found.rows.find((one) => one.professional === professional)
      return row?.cells[found.weeks.findIndex(({ from }) => from === monday)]
    },
  }
}

function visit(id: string, on: string, changes: object = {}): NonNullable<Told['visits']>[number] {
  return { id, involvements: ['i-ines'], on, mode: 'home-visit', ...changes }
}

test('a visit stands in the week of its day, with how it stands and who comes along', () => {
  const { cell } = plan({
    involvements: [involvement('ines'), involvement('sam')],
    visits: [
      visit('held', '2026-06-21', { involvements: ['i-ines', 'i-sam'] }),
      visit('waiting', '2026-06-30', { status: 'planned' }),
      visit('planned', '2026-07-01', { status: 'planned' }),
      visit('cancelled', '2026-07-06', { status: 'cancelled' }),
    ],
  })
  const told = (professional: string, monday: string) =>
    cell(professional, monday)?.visits.map(({ visit, state, together }) => [visit.id, state, ...together])
  expect(told('ines', '2026-06-15')).toEqual([['held', 'held', 'sam']])
  expect(told('sam', '2026-06-15')).toEqual([['held', 'held', 'ines']])
  expect(told('ines', '2026-06-29')).toEqual([
    ['waiting', 'to-confirm'],
    ['planned', 'planned'],
  ])
  expect(told('ines', '2026-07-06')).toEqual([['cancelled', 'cancelled']])
})

test('what was held after the day is not there on it', () => {
  const told = { involvements: [involvement('ines')], visits: [visit('later', '2026-06-30')] }
  expect(plan(told, '2026-06-30').cell('ines', '2026-06-29')?.visits).toHaveLength(1)
  expect(plan(told, '2026-06-29').cell('ines', '2026-06-29')?.visits).toEqual([])
})

test('whose work ended is there where something of it falls into these weeks; whoever works here always is', () => {
  const involvements = [
    involvement('ines', { endedOn: '2026-06-25' }),
    involvement('sam', { endedOn: '2026-06-25' }),
    involvement('tui'),
  ]
  expect(plan({ involvements, visits: [visit('v', '2026-06-16')] }).who).toEqual(['ines', 'tui'])
})

test('a week counts visits, joint ones once, and what is expected', () => {
  const { weeks } = plan({
    involvements: [involvement('ines', { every: 'P1W' }), involvement('sam')],
    visits: [visit('v', '2026-06-15', { involvements: ['i-ines', 'i-sam'] }), visit('w', '2026-06-17')],
  })
  expect(weeks.map(({ held, planned, expected, gaps }) => [held, planned, expected, gaps])).toEqual([
    ...[
      [2, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 0],
      [0, 0, 1, 0],
      [0, 0, 1, 0],
    ],
  ])
})

describe('two who see the family in one week', () => {
  const both = (one: object = {}, other: object = {}): Told['involvements'] => [
    involvement('ines', { addresses: ['n'], ...one }),
    involvement('sam', { addresses: ['n'], ...other }),
  ]
  const visits = [
    visit('v', '2026-06-15'),
    visit('w', '2026-06-18', { involvements: ['i-sam'], status: 'planned' }),
  ]
  const doublings = (told: Told) => plan({ needs: [need()], ...told }).cell('ines', '2026-06-15')?.doublings

  test('double each other when they do the same for one need without joint work', () => {
    const found = plan({ needs: [need()], involvements: both(), visits })
    expect(found.cell('ines', '2026-06-15')?.doublings).toEqual([
      { involvement: 'i-ines', other: 'i-sam', need: 'n' },
    ])
    expect(found.cell('sam', '2026-06-15')?.doublings).toEqual([
      { involvement: 'i-sam', other: 'i-ines', need: 'n' },
    ])
  })

  test('or provide one service, whatever it is for', () => {
    const service = 'parenting-programme'
    const involvements = both({ service, addresses: [] }, { service })
    expect(doublings({ involvements, visits })).toEqual([{ involvement: 'i-ines', other: 'i-sam' }])
    expect(doublings({ involvements: both({ addresses: [] }), visits })).toEqual([])
  })

  test('not when it is joint work, or one visit together, or work of different kinds', () => {
    expect(doublings({ involvements: both({ jointWith: ['i-sam'] }), visits })).toEqual([])
    const together = [...visits, visit('t', '2026-06-19', { involvements: ['i-ines', 'i-sam'] })]
    expect(doublings({ involvements: both(), visits: together })).toEqual([])
    expect(doublings({ involvements: both({}, { role: 'school-nurse' }), visits })).toEqual([])
  })

  test('not when one is cancelled, in another week, with somebody else, or the need is closed', () => {
    const other = (changes: object) => [
      visit('v', '2026-06-15'),
      visit('w', '2026-06-18', { involvements: ['i-sam'], ...changes }),
    ]
    expect(doublings({ involvements: both(), visits: other({ status: 'cancelled' }) })).toEqual([])
    expect(doublings({ involvements: both(), visits: other({ on: '2026-06-22' }) })).toEqual([])
    expect(doublings({ involvements: both({}, { with: 'mum', for: ['c'] }), visits })).toEqual([])
    const needs = [need({ closedOn: '2026-06-15', outcome: 'met' })]
    expect(doublings({ needs, involvements: both(), visits })).toEqual([])
  })
})
