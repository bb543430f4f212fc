import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endOf, kindsFor, lastDay, lastingsFor } from './grant-kinds.ts'

describe('what can be given to somebody', () => {
  test('goes by their roles', () => {
    expect(kindsFor(['SUPERVISOR', 'AUDITOR'])).toContain('supervision')
    expect(kindsFor(['SOCIAL_WORKER'])).toEqual(['team', 'cover-colleague', 'cover-team'])
    expect(kindsFor(['PANEL_MEMBER', 'PRACTICE_ADMINISTRATOR', 'AUDITOR'])).toEqual([])
  })

  test('is for good where it is no cover', () => {
    expect(lastingsFor('team')).toContain('for-good')
    expect(lastingsFor('supervision')).toContain('for-good')
    expect(lastingsFor('cover-team')).not.toContain('for-good')
    expect(lastingsFor('cover-colleague')).not.toContain('for-good')
  })
})

describe('the last day', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-01-31T12:00:00') }))
  afterEach(() => void vi.useRealTimers())

  test.each([
    ['week', '2026-02-07'],
    ['fortnight', '2026-02-14'],
    ['month', '2026-02-28'],
    ['day', '2026-05-01'],
    ['for-good', undefined],
  ] as const)('of %s is %s', (lasting, day) => {
    expect(lastDay(lasting, '2026-05-01')).toBe(day)
  })

  test('is whole', () => {
    expect(new Date(endOf('2026-02-28')).getTime()).toBe(new Date(2026, 1, 28, 23, 59, 59).getTime())
  })
})
