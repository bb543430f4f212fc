import { describe, expect, test } from 'vitest'
import type { Involvement, Role } from '../network/network-file.ts'
import { endedOn, handingFault, roleLike, succeeding } from './hand-over.ts'

const ON = '2026-07-01'
const INVOLVEMENT: Involvement = {
  ...{ id: 'old', professional: 'mei', role: 'sw', agency: 'council', with: 'noor', for: [] },
  ...{ startedOn: '2026-01-01', purpose: 'Safety', service: 'parenting-programme', addresses: ['need'] },
  ...{ judgement: 'At ease with me', jointWith: ['other'], continuesAfterExit: true },
  ratings: [{ on: '2026-02-01', by: 'worker', quality: 'strong' }],
}
const SUCCESSOR = {
  ...{ id: 'new', professional: 'rua', role: 'senior' },
  brings: { agencies: [], teams: [], roles: [], professionals: [] },
}
const lead = (leadFrom?: string, leadUntil?: string): Involvement => ({ ...INVOLVEMENT, leadFrom, leadUntil })

describe('an involvement that is given up', () => {
  test('ends, and goes on with the same person, needs and purpose, without what was the other’s own', () => {
    expect(endedOn(INVOLVEMENT, ON)).toEqual({ ...INVOLVEMENT, endedOn: ON })
    expect(JSON.parse(JSON.stringify(succeeding(INVOLVEMENT, ON, SUCCESSOR)))).toEqual({
      ...{ id: 'new', professional: 'rua', role: 'senior', with: 'noor', for: [], startedOn: ON },
      ...{ purpose: 'Safety', service: 'parenting-programme', addresses: ['need'] },
      ...{ continuesAfterExit: true, jointWith: [], ratings: [] },
    })
  })

  test.each([
    ['none', undefined, undefined, [undefined, undefined], [undefined, undefined]],
    ['one that is going on', '2026-02-01', undefined, ['2026-02-01', ON], [ON, undefined]],
    ['one with a planned end', '2026-02-01', '2026-09-01', ['2026-02-01', ON], [ON, '2026-09-01']],
    ['one that is over', '2026-02-01', '2026-03-01', ['2026-02-01', '2026-03-01'], [undefined, undefined]],
    ['one that is planned', '2026-08-01', undefined, [undefined, undefined], ['2026-08-01', undefined]],
    ['one that begins that day', ON, undefined, [undefined, undefined], [ON, undefined]],
  ])('hands on a lead: %s', (_, from, until, before, after) => {
    const leadOf = ({ leadFrom, leadUntil }: Involvement) => [leadFrom, leadUntil]
    expect(leadOf(endedOn(lead(from, until), ON))).toEqual(before)
    expect(leadOf(succeeding(lead(from, until), ON, SUCCESSOR))).toEqual(after)
  })

  test('keeps its planned end', () => {
    const planned = { ...INVOLVEMENT, endedOn: '2026-09-01' }
    expect([endedOn(planned, ON).endedOn, succeeding(planned, ON, SUCCESSOR).endedOn]).toEqual([
      ON,
      '2026-09-01',
    ])
  })

  test.each([
    ['2025-12-31', undefined, 'begins-later'],
    ['2026-01-01', undefined, undefined],
    ['2026-07-01', '2026-07-01', 'has-ended'],
    ['2026-07-01', '2026-07-02', undefined],
  ])('on %s, with an end on %s: %s', (on, ends, fault) => {
    expect(handingFault({ startedOn: '2026-01-01', endedOn: ends }, on)).toBe(fault)
  })
})

test('a colleague goes on in the same role, or in one of the same function', () => {
  const role = (id: string, code: string, clientGroup = 'child') =>
    ({ id, title: id, function: code, clientGroup }) as Role
  const own = role('sw', 'social-worker')
  const [adult, senior, nurse] = [
    role('adult', 'social-worker', 'adult'),
    role('senior', 'social-worker'),
    role('nurse', 'nurse'),
  ]
  expect(roleLike(own, [nurse, adult, senior, own])).toBe(own)
  expect(roleLike(own, [nurse, adult, senior])).toBe(senior)
  expect(roleLike(own, [nurse, adult])).toBe(adult)
  expect(roleLike(own, [nurse])).toBeUndefined()
})
