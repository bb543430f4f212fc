import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber, daysBetween } from '../network/day.ts'
import { isIn, mondayOf, weeksFrom } from './week.ts'

test('a week begins on Monday, across the ends of months and years and where clocks change', () => {
  expect(mondayOf('2026-06-30')).toBe('2026-06-29')
  expect(mondayOf('2026-06-29')).toBe('2026-06-29')
  expect(mondayOf('2026-06-28')).toBe('2026-06-22')
  // The last days of 2026 and the first of 2027 are one week.
  expect(mondayOf('2027-01-03')).toBe('2026-12-28')
  // Clocks change in the nights of 29 March 2026 and 25 October 2026; these weeks have seven days as any.
  expect(weeksFrom('2026-03-29', 2)).toEqual([
    { from: '2026-03-23', until: '2026-03-30' },
    { from: '2026-03-30', until: '2026-04-06' },
  ])
  expect(weeksFrom('2026-10-25', 1)).toEqual([{ from: '2026-10-19', until: '2026-10-26' }])
})

test('every day is in the one week that begins on its Monday', () => {
  const days = fc.integer({ min: dayNumber('0001-01-08'), max: dayNumber('9999-12-01') }).map(dayFromNumber)
  fc.assert(
    fc.property(days, (day) => {
      const [week, next] = weeksFrom(day, 2)
      if (!week || !next) return false
      const weekday = new Date(`${week.from}T12:00:00Z`).getUTCDay()
      return (
        weekday === 1 &&
        isIn(week, day) &&
        !isIn(next, day) &&
        week.until === next.from &&
        daysBetween(week.from, week.until) === 7 &&
        mondayOf(addDays(day, 7)) === next.from
      )
    }),
  )
})
