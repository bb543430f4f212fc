import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber, isDay } from '../network/day.ts'
import { every } from '../network/field.ts'
import { isMore, nextAfter, sum, timesAWeek } from './interval.ts'

const LAST = dayNumber('9999-12-31')
const anyDay = fc.integer({ min: dayNumber('0001-01-01'), max: LAST }).map(dayFromNumber)
const unit = fc.constantFrom('D', 'W', 'M')
const few = fc.integer({ min: 1, max: 500 })
/** Whatever a network file may hold. */
const anyEvery = fc
  .oneof(few, fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.constant('9'.repeat(400)))
  .chain((number) => unit.map((unit) => `P${number}${unit}`))

function rate(every: string) {
  const times = timesAWeek(every)
  if (!times) throw new Error(`${every} is no duration`)
  return times
}

test('as needed has neither a next day nor a frequency', () => {
  expect(nextAfter('2026-01-01', 'as-needed')).toBeUndefined()
  expect(timesAWeek('as-needed')).toBeUndefined()
})

test('a month keeps the day of the month, or takes the last', () => {
  expect(nextAfter('2026-01-30', 'P1M')).toBe('2026-02-28')
  expect(nextAfter('2024-01-30', 'P1M')).toBe('2024-02-29')
  expect(nextAfter('2026-01-28', 'P1M')).toBe('2026-02-28')
  expect(nextAfter('2026-12-15', 'P14M')).toBe('2028-02-15')
})

test('days and weeks are as many days later, as far as the calendar goes', () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 4_000_000 }), (from, number) => {
      for (const [duration, days] of [
        [`P${number + 1}D`, number + 1],
        [`P${number + 1}W`, (number + 1) * 7],
      ] as const)
        expect(nextAfter(from, duration)).toBe(
          dayNumber(from) + days <= LAST ? addDays(from, days) : undefined,
        )
    }),
  )
})

test('months later is in that month: on the same day, or on its last when it has no such day', () => {
  fc.assert(
    fc.property(anyDay, few, (from, months) => {
      const next = nextAfter(from, `P${months}M`)
      const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
      expect(next === undefined).toBe(monthOf(from) + months > monthOf('9999-12-31'))
      if (next === undefined) return
      expect(monthOf(next)).toBe(monthOf(from) + months)
      const isLast = next === '9999-12-31' || addDays(next, 1).endsWith('-01')
      if (isLast) expect(next.slice(8) <= from.slice(8)).toBe(true)
      else expect(next.slice(8)).toBe(from.slice(8))
    }),
  )
})

test('whatever a network file holds, the next day is later and of the calendar, or there is none', () => {
  fc.assert(
    fc.property(anyDay, anyEvery, (from, duration) => {
      expect(every.safeParse(duration).success).toBe(true)
      const next = nextAfter(from, duration)
      if (next !== undefined) expect([isDay(next), next > from]).toEqual([true, true])
      expect(isMore(rate('P1D'), rate(duration)) || duration === 'P1D').toBe(true)
    }),
  )
})

test('a week is seven days, and sixteen months are 487', () => {
  const same = (one: string, other: string) =>
    expect([isMore(rate(one), rate(other)), isMore(rate(other), rate(one))]).toEqual([false, false])
  same('P1W', 'P7D')
  same('P16M', 'P487D')
})

test('the shorter of two intervals is the more frequent', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 30n }),
      fc.bigInt({ min: 1n, max: 10n ** 30n }),
      unit,
      (one, other, unit) => {
        expect(isMore(rate(`P${one}${unit}`), rate(`P${other}${unit}`))).toBe(one < other)
      },
    ),
  )
})

test('as many as an interval has days add up to one a day, to the last fraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), (days) => {
      const total = Array.from({ length: days }, () => rate(`P${days}D`)).reduce(sum)
      const seven = rate('P1D')
      expect([isMore(total, seven), isMore(seven, total)]).toEqual([false, false])
      expect(isMore(sum(total, rate(`P${'9'.repeat(30)}M`)), seven)).toBe(true)
    }),
  )
})

test('adding the same to both keeps which is more, in whatever order', () => {
  fc.assert(
    fc.property(anyEvery, anyEvery, anyEvery, (one, other, more) => {
      expect(isMore(sum(rate(one), rate(more)), sum(rate(more), rate(other)))).toBe(
        isMore(rate(one), rate(other)),
      )
    }),
  )
})
