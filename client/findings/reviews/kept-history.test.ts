import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SEVERITIES } from '../../../domain/findings/finding.ts'
import { REVIEW_STATES } from '../../../domain/findings/review.ts'
import { addDays, type Day } from '../../../domain/network/day.ts'
import {
  clearedLately,
  eventsOf,
  holdingTime,
  type KeptHistory,
  type KeptReview,
  type KeptTime,
  stateOf,
} from './kept-history.ts'

const TODAY: Day = '2026-03-15'

function review(number: number, on: Day, more: Partial<KeptReview> = {}): KeptReview {
  const nothing = { by: 'Mei Lin', reason: undefined, assignee: undefined, dueOn: undefined }
  return { id: `${on} ${number}`, number, on, state: 'accepted', ...nothing, ...more }
}
function time(from: Day, until?: Day, more: Partial<KeptTime> = {}): KeptTime {
  return { from, until, severities: [{ on: from, severity: 'attention' }], reviews: [], ...more }
}
function history(key: string, ...times: KeptTime[]): KeptHistory {
  return { key, kind: 'NO_PLAN', times }
}

describe('what happened to a finding', () => {
  test('is told the last thing first, with what changed on the way', () => {
    const accepted = review(1, '2026-02-03')
    const ended = review(2, '2026-02-10', { state: 'open', by: undefined })
    const last = time('2026-02-01', undefined, {
      severities: [
        { on: '2026-02-01', severity: 'note' },
        { on: '2026-02-10', severity: 'urgent' },
      ],
      reviews: [accepted, ended],
    })
    expect(eventsOf(history('plan', last, time('2026-01-01', '2026-01-20')))).toEqual([
      { type: 'review', on: '2026-02-10', review: ended },
      { type: 'severity', on: '2026-02-10', severity: 'urgent', before: 'note' },
      { type: 'review', on: '2026-02-03', review: accepted },
      { type: 'came-back', on: '2026-02-01' },
      { type: 'cleared', on: '2026-01-20' },
      { type: 'held', on: '2026-01-01' },
    ])
  })

  test('loses nothing, and is in the order of its days', () => {
    fc.assert(
      fc.property(arbitraryHistory(), (told) => {
        const events = eventsOf(told)
        const days = events.map(({ on }) => on)
        expect(days).toEqual([...days].sort().reverse())
        const of = (type: string) => events.filter((event) => event.type === type)
        expect(of('held')).toHaveLength(1)
        expect(of('came-back')).toHaveLength(told.times.length - 1)
        expect(of('cleared')).toHaveLength(told.times.filter(({ until }) => until !== undefined).length)
        const changes = told.times.flatMap(({ severities }) => severities.slice(1))
        expect(of('severity')).toHaveLength(changes.length)
        const reviews = told.times.flatMap((one) => [...one.reviews].reverse())
        expect(events.flatMap((event) => (event.type === 'review' ? [event.review] : []))).toEqual(reviews)
      }),
    )
  })
})

test('a state is that of the time which holds: what came back is open', () => {
  const reviewed = { reviews: [review(1, '2026-01-02')] }
  expect(stateOf(history('plan', time('2026-01-01', undefined, reviewed)))).toBe('accepted')
  const back = history('plan', time('2026-02-01'), time('2026-01-01', '2026-01-20', reviewed))
  expect(stateOf(back)).toBe('open')
  expect(holdingTime(back)?.from).toBe('2026-02-01')
  expect(holdingTime(history('plan', time('2026-01-01', '2026-01-20')))).toBeUndefined()
})

test('lately is four weeks: what cleared then and holds no more, the last one first', () => {
  const cleared = (key: string, until: Day) => history(key, time('2026-01-01', until))
  const all = [
    cleared('too long ago', addDays(TODAY, -28)),
    cleared('first', addDays(TODAY, -27)),
    history('back again', time('2026-03-10'), time('2026-01-01', '2026-03-09')),
    cleared('same day', TODAY),
    cleared('last', TODAY),
  ]
  expect(clearedLately(all, TODAY).map(({ key }) => key)).toEqual(['same day', 'last', 'first'])
  expect(clearedLately([], TODAY)).toEqual([])
})

/** One to four times, the last first, each with changes of severity and reviews on days within it. */
function arbitraryHistory(): fc.Arbitrary<KeptHistory> {
  const steps = fc.record({
    gap: fc.integer({ min: 1, max: 9 }),
    changes: fc.array(fc.constantFrom(...SEVERITIES), { maxLength: 3 }),
    reviews: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...REVIEW_STATES)), { maxLength: 4 }),
    lasts: fc.nat(9),
  })
  return fc.tuple(fc.array(steps, { minLength: 1, maxLength: 4 }), fc.boolean()).map(([drawn, holds]) => {
    let day: Day = '2025-01-01'
    const times = drawn.map(({ gap, changes, reviews, lasts }, at): KeptTime => {
      const from = addDays(day, gap)
      day = addDays(from, 10 + lasts)
      const until = holds && at === drawn.length - 1 ? undefined : day
      const severities = [{ on: from, severity: 'note' as const }].concat(
        changes.map((severity, on) => ({ on: addDays(from, on + 1), severity: severity as 'note' })),
      )
      const sorted = [...reviews].sort(([one], [other]) => one - other)
      const made = sorted.map(([days, state], number) => review(number + 1, addDays(from, days), { state }))
      return { from, until, severities, reviews: made }
    })
    return history('drawn', ...times.reverse())
  })
}
