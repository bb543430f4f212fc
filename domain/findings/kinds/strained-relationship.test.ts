import { expect, test } from 'vitest'
import { finder, involvement, type Told, toldFindings } from '../../../tests/support/told-network.ts'
import type { Quality } from '../../network/codes.ts'

type Ratings = ReturnType<typeof involvement>['ratings']

const found = finder('STRAINED_RELATIONSHIP')
const two = [involvement('a'), involvement('b')]
const rated = (quality: Quality, on = '2026-06-01') => [{ on, quality }]
const of = (ratings: Ratings) => found({ involvements: [involvement('a', { ratings })] })
const tie = (from: string, to: string, ratings: Ratings) => ({ from, to, ratings: ratings ?? [] })
const tied = (...ties: NonNullable<Told['ties']>) => found({ involvements: two, ties })

test('which qualities of an involvement are strained, and which is urgent', () => {
  for (const quality of ['strong', 'positive', 'tenuous'] as const) expect(of(rated(quality))).toEqual([])
  for (const quality of ['strained', 'conflict'] as const)
    expect(of(rated(quality))).toEqual([['attention', 'i-a']])
  expect(of(rated('broken'))).toEqual([['urgent', 'i-a']])
})

test("the workers' latest rating of the quality by the day counts", () => {
  expect(of([...rated('strained'), ...rated('positive', '2026-06-30')])).toEqual([])
  expect(of([...rated('strained'), ...rated('positive', '2026-07-01')])).toHaveLength(1)
  expect(of([...rated('strained'), { on: '2026-06-30', impact: 'high' }])).toHaveLength(1)
  expect(of([{ on: '2026-06-01', by: 'child', quality: 'broken' }])).toEqual([])
  expect(of([{ on: '2026-06-01', by: 'family', quality: 'broken' }])).toEqual([])
})

test('not once the involvement has ended', () => {
  const ratings = rated('strained')
  expect(found({ involvements: [involvement('a', { ratings, endedOn: '2026-06-30' })] })).toEqual([])
})

test('a tie between two professionals of the network, in either direction', () => {
  expect(tied(tie('a', 'b', rated('conflict')))).toEqual([['attention', 'a', 'b']])
  expect(tied(tie('b', 'a', rated('conflict')))).toEqual([['attention', 'a', 'b']])
  expect(tied(tie('a', 'b', rated('positive')))).toEqual([])
})

test('both directions are one finding, as urgent as the worse', () => {
  const both = tied(tie('a', 'b', rated('strained')), tie('b', 'a', rated('broken')))
  expect(both).toEqual([['urgent', 'a', 'b']])
  expect(tied(tie('a', 'b', rated('strained')), tie('b', 'a', rated('positive')))).toHaveLength(1)
})

test('not with somebody who is no longer of the network', () => {
  const involvements = [involvement('a'), involvement('b', { endedOn: '2026-06-30' })]
  expect(found({ involvements, ties: [tie('a', 'b', rated('broken'))] })).toEqual([])
  expect(found({ involvements, ties: [tie('b', 'a', rated('broken'))] })).toEqual([])
})

test('it says how it was seen, when, and in which words', () => {
  const words = 'Calls are not returned'
  const ratings = [{ on: '2026-06-01', quality: 'conflict' as const, words }]
  const fact = { type: 'quality', quality: 'conflict', on: '2026-06-01', words }
  const [one] = toldFindings('STRAINED_RELATIONSHIP', { involvements: [involvement('a', { ratings })] })
  expect(one?.evidence[1]).toEqual({ ...fact, of: 'i-a', to: undefined })
  const [pair] = toldFindings('STRAINED_RELATIONSHIP', { involvements: two, ties: [tie('b', 'a', ratings)] })
  expect(pair?.evidence).toEqual([{ ...fact, of: 'b', to: 'a' }])
})
