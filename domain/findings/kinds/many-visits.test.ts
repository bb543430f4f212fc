import { expect, test } from 'vitest'
import { finder, involvement, toldFindings } from '../../../tests/support/told-network.ts'
import { DELIVERIES } from '../../network/codes.ts'

type Changes = Parameters<typeof involvement>[1]

const found = finder('MANY_VISITS')
const visits = (id: string, every: string, changes: Changes = {}) =>
  involvement(id, { every, delivery: 'home-visit', ...changes })
const daily = visits('daily', 'P1D')
const planned = (...involvements: ReturnType<typeof involvement>[]) => found({ involvements })

test('more than seven a week', () => {
  expect(planned(daily)).toEqual([])
  expect(planned(daily, visits('a', 'P1W'))).toEqual([['attention', 'c']])
  expect(planned(daily, visits('a', 'P52W'))).toHaveLength(1)
})

test('days, weeks and months add up in exact fractions', () => {
  const thrice = ['a', 'b', 'd'].map((id) => visits(id, 'P3D'))
  expect(planned(...thrice)).toEqual([])
  expect(planned(...thrice, visits('x', 'P999M'))).toHaveLength(1)
  const monthly = Array.from({ length: 30 }, (_, at) => visits(`m${at}`, 'P1M'))
  expect(planned(...monthly)).toEqual([])
  expect(planned(...monthly, visits('x', 'P1M'))).toHaveLength(1)
})

test('only involvements with a duration', () => {
  expect(planned(daily, visits('a', 'as-needed'))).toEqual([])
  expect(planned(daily, involvement('a', { delivery: 'home-visit' }))).toEqual([])
})

test('an interval of any length', () => {
  expect(planned(daily, visits('a', `P${'9'.repeat(400)}W`))).toHaveLength(1)
})

test('only where the family is visited or goes', () => {
  const counted = DELIVERIES.filter((delivery) => planned(daily, visits('a', 'P1W', { delivery })).length > 0)
  expect(counted).toEqual(['home-visit', 'clinic', 'office', 'community'])
  expect(planned(daily, visits('a', 'P1W', { delivery: undefined }))).toEqual([])
})

test('not those who are part of the household', () => {
  expect(planned(daily, visits('a', 'P1W', { role: 'care-worker' }))).toEqual([])
  expect(planned(daily, visits('a', 'P1W', { role: 'residential-worker' }))).toEqual([])
  expect(planned(daily, visits('a', 'P1W', { role: 'family-support-worker' }))).toHaveLength(1)
})

test('not what is over', () => {
  expect(planned(daily, visits('a', 'P1W', { endedOn: '2026-06-30' }))).toEqual([])
})

test('joint work counts once, at the most frequent', () => {
  const joint = { jointWith: ['i-daily'] }
  expect(planned(daily, visits('a', 'P1W', joint))).toEqual([])
  expect(planned(visits('a', 'P1W', joint), daily)).toEqual([])
  expect(planned(daily, visits('a', 'P1W', joint), visits('b', 'P1W'))).toHaveLength(1)
})

test('joint work connects through any involvement of the network, and through none that is over', () => {
  const through = (changes: Changes) =>
    planned(
      daily,
      visits('a', 'P1W', { jointWith: ['i-third'] }),
      involvement('third', { jointWith: ['i-daily'], ...changes }),
    )
  expect(through({})).toEqual([])
  expect(through({ endedOn: '2026-06-30' })).toHaveLength(1)
})

test('it says how many, and whose', () => {
  const involvements = [daily, visits('a', 'P1W'), involvement('b')]
  const [one] = toldFindings('MANY_VISITS', { involvements })
  expect(one?.evidence).toMatchObject([
    { type: 'visits-a-week', visits: 8, exact: true },
    { type: 'involvement', involvement: 'i-daily' },
    { type: 'involvement', involvement: 'i-a' },
  ])
})

test('a sum that is cut is told as cut, and never as the number that it passes', () => {
  const sum = (...involvements: ReturnType<typeof visits>[]) =>
    toldFindings('MANY_VISITS', { involvements: [daily, ...involvements] })[0]?.evidence[0]
  expect(sum(visits('a', 'P50W'))).toEqual({ type: 'visits-a-week', visits: 7, exact: false })
  expect(sum(visits('a', 'P10W'))).toEqual({ type: 'visits-a-week', visits: 7.1, exact: true })
  expect(sum(visits('a', 'P1M'))).toEqual({ type: 'visits-a-week', visits: 7.2, exact: false })
})
