import { expect, test } from 'vitest'
import { stateOf } from './tokens.ts'

const NOW = new Date('2026-06-15T12:00:00Z')

test.each([
  ['good', { until: '2026-06-15T12:00:01Z', endedAt: null }],
  ['over', { until: '2026-06-15T12:00:00Z', endedAt: null }],
  ['ended', { until: '2027-06-15T12:00:00Z', endedAt: '2026-06-15T11:00:00Z' }],
  ['ended', { until: '2026-06-14T12:00:00Z', endedAt: '2026-06-13T11:00:00Z' }],
] as const)('a token is %s: %o', (state, token) => {
  expect(stateOf(token, NOW)).toBe(state)
})
