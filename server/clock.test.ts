import { describe, expect, test } from 'vitest'
import { clockFixedOn, systemClock } from './clock.ts'

describe('the clock of the site', () => {
  const oneMomentBeforeMidnightInLondon = () => Date.parse('2026-01-31T23:59:59.999Z')

  test('reads the day of the time zone, not of UTC', () => {
    expect(systemClock('Europe/London', oneMomentBeforeMidnightInLondon).today()).toBe('2026-01-31')
    expect(systemClock('Pacific/Auckland', oneMomentBeforeMidnightInLondon).today()).toBe('2026-02-01')
    expect(systemClock('America/Los_Angeles', oneMomentBeforeMidnightInLondon).today()).toBe('2026-01-31')
  })

  test('moves on with the time', () => {
    let now = Date.parse('2026-02-28T23:59:59.999Z')
    const clock = systemClock('UTC', () => now)
    expect(clock.today()).toBe('2026-02-28')
    now += 1
    expect(clock.today()).toBe('2026-03-01')
  })

  test('refuses a time zone that does not exist', () => {
    expect(() => systemClock('Mars/Olympus')).toThrow(RangeError)
  })

  test('stands still when told to', () => {
    expect(clockFixedOn('2026-11-20').today()).toBe('2026-11-20')
  })
})
