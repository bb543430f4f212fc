import { expect, test } from 'vitest'
import { finder, involvement, professional } from '../../../tests/support/told-network.ts'

const found = finder('UNREACHABLE')
const reached = (by: { phone?: string; email?: string }, changes: Parameters<typeof involvement>[1] = {}) =>
  found({
    involvements: [involvement('a', changes)],
    professionals: [professional('a', { roles: ['mentor'], ...by })],
  })

test('neither a phone number nor an e-mail address', () => {
  expect(reached({})).toEqual([['note', 'a']])
  expect(reached({ phone: '020 7946 0000' })).toEqual([])
  expect(reached({ email: 'a@example.org' })).toEqual([])
})

test('only professionals of the network', () => {
  expect(reached({}, { endedOn: '2026-06-30' })).toEqual([])
  expect(reached({}, { startedOn: '2026-07-01' })).toEqual([])
})
