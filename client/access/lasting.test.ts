import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endOf, lastDay, startOf, thisDay } from './lasting.ts'

describe('the last day', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-01-31T12:00:00') }))
  afterEach(() => void vi.useRealTimers())

  test.each([
    ['week', '2026-02-07'],
    ['fortnight', '2026-02-14'],
    ['month', '2026-02-28'],
    ['quarter', '2026-04-30'],
    ['half-year', '2026-07-31'],
    ['year', '2027-01-30'],
    ['day', '2026-05-01'],
    ['for-good', undefined],
  ] as const)('of %s is %s', (lasting, day) => {
    expect(lastDay(lasting, '2026-05-01')).toBe(day)
  })

  test('of a year is within a year from now', () => {
    const inAYear = new Date('2027-01-31T12:00:00').getTime()
    expect(new Date(endOf(lastDay('year', '') ?? '')).getTime()).toBeLessThan(inAYear)
  })

  test('is counted from the first', () => {
    expect(lastDay('fortnight', '', '2026-03-02')).toBe('2026-03-16')
    expect(lastDay('day', '2026-05-01', '2026-03-02')).toBe('2026-05-01')
  })

  test('and the first are whole', () => {
    expect(new Date(startOf('2026-02-28')).getTime()).toBe(new Date(2026, 1, 28).getTime())
    expect(new Date(endOf('2026-02-28')).getTime()).toBe(new Date(2026, 1, 28, 23, 59, 59).getTime())
    expect(thisDay()).toBe('2026-01-31')
  })
})
