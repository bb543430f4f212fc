import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../network/day.ts'
import type { Finding, Severity } from './finding.ts'
import { endsAcceptance } from './review.ts'
import { type FindingsOfDay, followFindings, type StoredFinding, severityOf } from './stored-finding.ts'

const finding = (key: string, severity: Severity = 'note', contacts: string[] = []): Finding => ({
  key,
  kind: 'UNREACHABLE',
  child: 'layla',
  severity,
  subjects: [key],
  about: [],
  evidence: contacts.map((contact) => ({ type: 'contact', contact, on: '2026-01-01', from: 'a', to: ['b'] })),
})
const day = (at: Day, ...findings: Finding[]): FindingsOfDay => ({ day: at, findings })
const [monday, tuesday, wednesday] = ['2026-03-02', '2026-03-03', '2026-03-04'] as [Day, Day, Day]

/** What holds after the kept ones were carried on. */
function holdingAfter(before: readonly StoredFinding[], ...days: FindingsOfDay[]): StoredFinding[] {
  const { opened, changed } = followFindings(before, days)
  const kept = new Map(before.map((stored) => [stored.key, stored]))
  for (const stored of [...changed, ...opened]) {
    if (stored.until === undefined) kept.set(stored.key, stored)
    else if (!opened.some(({ key, until }) => key === stored.key && until === undefined))
      kept.delete(stored.key)
  }
  return [...kept.values()]
}

describe('a finding is kept from the day on which it first held', () => {
  test('until the first day on which it no longer holds', () => {
    const { opened } = followFindings([], [day(monday, finding('x'))])
    expect(opened).toMatchObject([{ key: 'x', from: monday, severities: [{ on: monday, severity: 'note' }] }])
    expect(followFindings(opened, [day(tuesday, finding('x'))])).toEqual({ opened: [], changed: [] })
    expect(followFindings(opened, [day(tuesday)]).changed).toMatchObject([{ from: monday, until: tuesday }])
  })

  test('and as another one when it comes back', () => {
    const { opened } = followFindings([], [day(monday, finding('x'))])
    const back = followFindings(opened, [day(tuesday), day(wednesday, finding('x'))])
    expect(back.changed).toMatchObject([{ key: 'x', from: monday, until: tuesday }])
    expect(back.opened).toMatchObject([{ key: 'x', from: wednesday }])
    expect(back.opened[0]).not.toHaveProperty('until')
  })

  test('also one that came and went between', () => {
    const { opened, changed } = followFindings([], [day(monday, finding('x')), day(tuesday)])
    expect(opened).toMatchObject([{ from: monday, until: tuesday }])
    expect(changed).toEqual([])
  })

  test('with its severities, one a day', () => {
    const { opened } = followFindings([], [day(monday, finding('x'))])
    const [worse] = followFindings(opened, [day(tuesday, finding('x', 'urgent'))]).changed
    expect(worse?.severities).toEqual([
      { on: monday, severity: 'note' },
      { on: tuesday, severity: 'urgent' },
    ])
    const [again] = followFindings(
      [worse as StoredFinding],
      [day(tuesday, finding('x', 'attention'))],
    ).changed
    expect(again?.severities).toEqual([
      { on: monday, severity: 'note' },
      { on: tuesday, severity: 'attention' },
    ])
  })

  test('with whom it names of late', () => {
    const { opened } = followFindings([], [day(monday, finding('x', 'note', ['c1']))])
    const [changed] = followFindings(opened, [day(tuesday, finding('x', 'note', ['c2']))]).changed
    expect(changed?.identities).toEqual(['a', 'b', 'c2', 'x'])
    expect(changed?.from).toBe(monday)
  })
})

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
const severities = fc.constantFrom<Severity[]>('urgent', 'attention', 'note')
const course = fc
  .array(fc.tuple(keys, severities), { maxLength: 12 })
  .map((told) =>
    told.map(([found, severity], at) =>
      day(addDays(monday, at), ...found.map((key) => finding(key, severity))),
    ),
  )

test('what holds is what was computed last, in however many steps it was carried on', () => {
  fc.assert(
    fc.property(course, fc.integer({ min: 0, max: 12 }), (days, at) => {
      const atOnce = holdingAfter([], ...days)
      const inSteps = holdingAfter(holdingAfter([], ...days.slice(0, at)), ...days.slice(at))
      const told = (stored: StoredFinding[]) => stored.map((one) => JSON.stringify(one)).sort()
      expect(told(inSteps)).toEqual(told(atOnce))
      const last = days.at(-1)?.findings ?? []
      expect(atOnce.map((one) => [one.key, severityOf(one)]).sort()).toEqual(
        last.map(({ key, severity }) => [key, severity]).sort(),
      )
    }),
  )
})

describe('an acceptance ends after something was recorded', () => {
  const before = { severity: 'note' as const, identities: ['a', 'b', 'c1', 'x'] }
  const as = (severity: Severity, ...contacts: string[]) => finding('x', severity, contacts)

  test('when the severity or whom it names is different because of that', () => {
    expect(endsAcceptance(before, as('note', 'c1'), as('note', 'c1'))).toBe(false)
    expect(endsAcceptance(before, as('urgent', 'c1'), as('urgent', 'c1'))).toBe(true)
    expect(endsAcceptance(before, as('note', 'c1', 'c2'), as('note', 'c1', 'c2'))).toBe(true)
    expect(endsAcceptance(before, as('note'), as('note'))).toBe(true)
  })

  test('and it did not hold on the day of before any more, or names others by now', () => {
    expect(endsAcceptance(before, undefined, as('note', 'c1'))).toBe(true)
    expect(endsAcceptance(before, as('note', 'c1'), as('note', 'c1', 'c2'))).toBe(true)
    expect(endsAcceptance(before, as('note', 'c1'), as('urgent', 'c1'))).toBe(true)
  })

  test('not when something merely left the window since, or elapsed days made it more urgent', () => {
    expect(endsAcceptance(before, as('note', 'c1'), as('note'))).toBe(false)
    const late = { ...as('urgent', 'c1'), kind: 'ACTION_OVERDUE' as const }
    expect(endsAcceptance(before, { ...late, severity: 'note' }, late)).toBe(false)
  })
})
