import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysBetween,
  earliest,
  FIRST_DAY,
  fullYears,
  isDay,
  LAST_DAY,
} from './day.ts'

const anyDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map(dayFromNumber)

test('a day is a day of the calendar, written in full', () => {
  for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01']) expect(isDay(day)).toBe(true)
  for (const text of [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-01',
    '0000-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ]) {
    expect(isDay(text)).toBe(false)
  }
})

test('days and their numbers are the same thing, in the same order', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(isDay(one)).toBe(true)
      expect(dayFromNumber(dayNumber(one))).toBe(one)
      expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
    }),
  )
})

test('adding days goes over months, years and leap days', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('days are counted as the platform counts them', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayNumber(day) * 86_400_000).toBe(Date.parse(`${day}T00:00:00Z`))
    }),
  )
  for (const day of ['0001-01-01', '0004-02-29', '1900-03-01', '2000-02-29', '2000-12-31', '9999-12-31'])
    expect(new Date(dayNumber(day) * 86_400_000).toISOString()).toBe(`${day}T00:00:00.000Z`)
})

test('beyond the calendar there is no day, and what is there compares as earlier or later than all', () => {
  for (const before of [
    addDays(FIRST_DAY, -1),
    addDays('2026-01-01', -800_000),
    addMonths('0001-02-10', -2),
  ]) {
    expect(isDay(before)).toBe(false)
    expect(before < FIRST_DAY).toBe(true)
    expect(addDays(before, 1)).toBe(FIRST_DAY)
  }
  for (const after of [addDays(LAST_DAY, 1), addDays('2026-01-01', Infinity), addMonths(LAST_DAY, 1)]) {
    expect(isDay(after)).toBe(false)
    expect(after > LAST_DAY).toBe(true)
  }
  expect(addMonths('0001-02-10', -1)).toBe('0001-01-10')
  expect(addMonths('9999-11-30', 1)).toBe('9999-12-30')
})

test('adding months keeps the day of the month or takes the last', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2026-05-15', 12)).toBe('2027-05-15')
})

test('full years: a birthday on 29 February falls on 1 March in other years', () => {
  expect(fullYears('2020-02-29', '2021-02-28')).toBe(0)
  expect(fullYears('2020-02-29', '2021-03-01')).toBe(1)
  expect(fullYears('2020-02-29', '2024-02-29')).toBe(4)
  expect(fullYears('2020-06-30', '2026-06-29')).toBe(5)
})

test('the earliest of the days that are given', () => {
  expect(earliest(['2026-02-01', undefined, '2026-01-31'])).toBe('2026-01-31')
  expect(earliest([undefined])).toBe(undefined)
})
