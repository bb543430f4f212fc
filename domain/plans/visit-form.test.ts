import { expect, test } from 'vitest'
import { involvement, toldNetwork } from '../../tests/support/told-network.ts'
import { formForWeek } from './visit-form.ts'
import { weeksFrom } from './week.ts'

const TODAY = '2026-06-30'

function form(monday: string, due?: { involvement: string; dueOn: string }) {
  const { around } = toldNetwork({
    involvements: [
      involvement('ines', { delivery: 'home-visit' }),
      involvement('ines', { id: 'mother', with: 'mum', for: ['c'], delivery: 'clinic' }),
    ],
  })
  const [week] = weeksFrom(monday, 1)
  if (!week) throw new Error('no week')
  return formForWeek(around, { expected: due ? [{ ...due, isGap: false }] : [] }, { week, today: TODAY })
    .start
}

test('a visit of a week to come is planned, on the day on which one is expected', () => {
  expect(form('2026-07-06')).toEqual({
    ...{ involvements: ['i-ines'], mode: 'home-visit', on: '2026-07-06', status: 'planned' },
  })
  expect(form('2026-07-06', { involvement: 'mother', dueOn: '2026-07-09' })).toEqual({
    ...{ involvements: ['mother'], mode: 'clinic', on: '2026-07-09', status: 'planned' },
  })
})

test('in this week it is planned for today at the earliest', () => {
  expect(form('2026-06-29')).toMatchObject({ on: TODAY })
  expect(form('2026-06-29', { involvement: 'mother', dueOn: '2026-06-29' })).toMatchObject({ on: TODAY })
})

test('in a week that is over it was held, on a day that somebody enters', () => {
  expect(form('2026-06-22')).toEqual({ involvements: ['i-ines'], mode: 'home-visit', status: 'held' })
})
