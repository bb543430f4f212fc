import { expect, test } from 'vitest'
import type { Consent } from '../network/network-file.ts'
import { consentOn, consentState } from './consent.ts'

const consent = (more: Partial<Consent> = {}): Consent => ({
  ...{ id: 'one', child: 'noor', given: true, scope: 'School and nurse', on: '2026-03-01' },
  ...more,
})

test.each([
  ['given', {}, '2026-03-01', 'given'],
  ['refused', { given: false }, '2026-03-01', 'refused'],
  ['the day before it is withdrawn', { withdrawnOn: '2026-05-01' }, '2026-04-30', 'given'],
  ['the day on which it is withdrawn', { withdrawnOn: '2026-05-01' }, '2026-05-01', 'withdrawn'],
  ['the day before it expires', { expiresOn: '2026-05-01' }, '2026-04-30', 'given'],
  ['the day on which it expires', { expiresOn: '2026-05-01' }, '2026-05-01', 'expired'],
  [
    'withdrawn after it had expired',
    { expiresOn: '2026-05-01', withdrawnOn: '2026-06-01' },
    '2026-06-01',
    'withdrawn',
  ],
] as const)('%s', (_when, more, day, state) => {
  expect(consentState(consent(more), day)).toBe(state)
})

test('the latest by a day decides, of one day the last by id; a later one is not known yet', () => {
  const consents = [
    consent({ id: 'b', given: false }),
    consent({ id: 'a' }),
    consent({ id: 'later', on: '2026-03-02' }),
  ]
  expect(consentOn(consents, '2026-02-28')).toBeUndefined()
  expect(consentOn(consents, '2026-03-01')).toBe('refused')
  expect(consentOn(consents, '2026-03-02')).toBe('given')
})
