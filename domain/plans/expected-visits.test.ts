import { describe, expect, test } from 'vitest'
import { involvement, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { england } from '../findings/profiles/england.ts'
import { expectedVisits } from './expected-visits.ts'

const SPAN = { from: '2026-06-01', until: '2026-08-03' }

interface Case {
  every: string
  held?: string[]
  planned?: string[]
  startedOn?: string
  endedOn?: string
  span?: typeof SPAN
}

/** The days on which somebody's visits are expected as of Tuesday 30 June 2026, a `!` behind those that are gaps. */
function expected({ held = [], planned = [], span = SPAN, startedOn = '2026-06-01', ...work }: Case) {
  const visits: Told['visits'] = [
    ...held.map((on) => ({ id: `held ${on}`, involvements: ['i-ines'], on, mode: 'home-visit' as const })),
    ...planned.map((on) => ({
      ...{ id: `planned ${on}`, involvements: ['i-ines'], on, mode: 'home-visit' as const },
      status: 'planned' as const,
    })),
  ]
  const network = toldNetwork({ involvements: [involvement('ines', { startedOn, ...work })], visits })
  const [one] = network.around
  if (!one) throw new Error('an involvement that is not around')
  const { visits: all } = network.index.record
  return expectedVisits(one, { asOf: network.asOf, span, profile: england, visits: all }).map(
    ({ dueOn, isGap }) => `${dueOn}${isGap ? '!' : ''}`,
  )
}

describe('how often somebody is to visit lets expect', () => {
  test('nothing where it is as needed', () => {
    expect(expected({ every: 'as-needed' })).toEqual([])
  })

  test('a visit each week from the last one on; missed ones are gaps once they are late', () => {
    // Due on the 24th it is six days late; what is due on 1 July may still come.
    expect(expected({ every: 'P1W', held: ['2026-06-03', '2026-06-10', '2026-06-17'] })).toEqual([
      ...['2026-06-24!', '2026-07-01', '2026-07-08', '2026-07-15', '2026-07-22', '2026-07-29'],
    ])
  })

  test('a visit some days after its day, or in the same week, is the one that was expected', () => {
    expect(
      expected({ every: 'P14D', held: ['2026-06-15'], span: { from: '2026-06-01', until: '2026-06-22' } }),
    ).toEqual([])
    // Due on Monday the 15th and held on the Saturday after, five days late.
    expect(expected({ every: 'P14D', held: ['2026-06-20'] })).toEqual([
      '2026-07-04',
      '2026-07-18',
      '2026-08-01',
    ])
    // Held on the Tuesday after that week, eight days late.
    expect(expected({ every: 'P14D', held: ['2026-06-23'] })).toContain('2026-06-15!')
  })

  test('an early visit moves the next one', () => {
    expect(expected({ every: 'P14D', held: ['2026-06-12', '2026-06-26'] })).toEqual([
      '2026-07-10',
      '2026-07-24',
    ])
  })

  test('months keep the day of the month, or take the last', () => {
    const span = { from: '2026-06-29', until: '2026-11-02' }
    expect(expected({ every: 'P1M', startedOn: '2026-05-31', held: ['2026-05-31'], span })).toEqual([
      ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
    ])
  })

  test('what is planned for about the day is not asked for again, and the next is counted from it', () => {
    expect(
      expected({ every: 'P14D', startedOn: '2026-06-22', held: ['2026-06-22'], planned: ['2026-07-07'] }),
    ).toEqual([...['2026-07-21']])
    // Planned three weeks late it leaves the expected one open.
    expect(
      expected({ every: 'P14D', startedOn: '2026-06-22', held: ['2026-06-22'], planned: ['2026-07-27'] }),
    ).toEqual([...['2026-07-06', '2026-07-20']])
  })

  test('what was planned for a day that has come, with nothing more recorded, is not held', () => {
    expect(expected({ every: 'P1W', held: ['2026-06-15'], planned: ['2026-06-22'] })).toContain('2026-06-22!')
  })

  test('nothing from the day on which it ends, also when that is planned', () => {
    expect(
      expected({ every: 'P1W', startedOn: '2026-06-29', held: ['2026-06-29'], endedOn: '2026-07-13' }),
    ).toEqual(['2026-07-06'])
    // Ended on the day after it was due: it was not late by then, and will not come any more.
    const endedOn = '2026-06-23'
    expect(expected({ every: 'P1W', startedOn: '2026-06-15', held: ['2026-06-15'], endedOn })).toEqual([])
  })

  test('years lie between without being counted through, and nothing lies beyond the calendar', () => {
    const span = { from: '2026-06-29', until: '2026-07-06' }
    expect(expected({ every: 'P1D', startedOn: '0001-01-01', span })).toHaveLength(7)
    expect(expected({ every: 'P1M', startedOn: '0001-01-31', span })).toEqual(['2026-06-30'])
    expect(expected({ every: `P${'9'.repeat(40)}W` })).toEqual([])
  })
})
