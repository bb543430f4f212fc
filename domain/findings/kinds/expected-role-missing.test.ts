import { expect, test } from 'vitest'
import {
  child,
  involvement,
  need,
  onPathway,
  type Told,
  toldFindings,
} from '../../../tests/support/told-network.ts'
import type { NeedCategory, RoleFunction } from '../../network/codes.ts'

/** The ids of the expectations that nothing satisfies, besides the family doctor who is always expected. */
function missing(told: Told): (string | undefined)[] {
  return toldFindings('EXPECTED_ROLE_MISSING', told)
    .map(({ expectation }) => expectation)
    .filter((id) => id !== 'gp')
}

const earlyHelp = [{ pathway: 'early-help' as const, from: '2025-01-01' }]
const born = (dateOfBirth: string | undefined) => [
  child({ dateOfBirth, expectedOn: '2026-08-01', pathways: earlyHelp }),
]
const by = (code: RoleFunction, changes: Parameters<typeof involvement>[1] = {}) => [
  involvement('a', { role: code, ...changes }),
]

test('a family doctor is always expected', () => {
  const told = (involvements: Told['involvements']) =>
    toldFindings('EXPECTED_ROLE_MISSING', { involvements }).some(({ expectation }) => expectation === 'gp')
  expect(told([])).toBe(true)
  expect(told(by('gp'))).toBe(false)
})

test.each([
  ['midwife', undefined],
  ['midwife', '2026-07-01'],
  ['early-years-health', '2026-06-30'],
  ['early-years-health', '2021-07-01'],
  ['school', '2021-06-30'],
  ['school', '2010-07-01'],
])('by age: %s when born on %s', (expected, dateOfBirth) => {
  expect(missing({ children: born(dateOfBirth) })).toEqual([expected])
})

test('from sixteen on no school is expected', () => {
  expect(missing({ children: born('2010-06-30') })).toEqual([])
})

test.each([
  ['early-help', ['school']],
  ['childrens-team', ['school']],
  ['child-in-need', ['school', 'social-worker']],
  ['child-protection', ['school', 'social-worker']],
  ['looked-after', ['school', 'social-worker', 'reviewing-officer', 'looked-after-health']],
  ['care-leaver', ['school', 'personal-adviser']],
] as const)('by pathway: at %s %j', (pathway, expected) => {
  expect(missing({ children: onPathway(pathway) }).sort()).toEqual([...expected].sort())
})

test.each<[string, RoleFunction, Told]>([
  ['school', 'teacher', { children: born('2016-01-01') }],
  ['school', 'designated-safeguarding-lead', { children: born('2016-01-01') }],
  ['school', 'special-educational-needs-coordinator', { children: born('2016-01-01') }],
  ['early-years-health', 'health-visitor', { children: born('2025-01-01') }],
  ['early-years-health', 'midwife', { children: born('2025-01-01') }],
  ['early-years-health', 'early-years-practitioner', { children: born('2025-01-01') }],
  ['midwife', 'midwife', { children: born(undefined) }],
  ['social-worker', 'social-worker', {}],
  ['reviewing-officer', 'independent-reviewing-officer', { children: onPathway('looked-after') }],
  ['looked-after-health', 'children-in-care-nurse', { children: onPathway('looked-after') }],
  ['looked-after-health', 'paediatrician', { children: onPathway('looked-after') }],
  ['personal-adviser', 'personal-adviser', { children: onPathway('care-leaver') }],
])('%s is satisfied by %s', (expected, code, told) => {
  expect(missing(told)).toContain(expected)
  expect(missing({ ...told, involvements: by('dentist') })).toContain(expected)
  expect(missing({ ...told, involvements: by(code) })).not.toContain(expected)
})

test('by an involvement of the network, with a parent too, and not by one that is over', () => {
  expect(missing({ involvements: by('social-worker', { with: 'mum', for: ['c'] }) })).toEqual(['school'])
  expect(missing({ involvements: by('social-worker', { endedOn: '2026-06-30' }) })).toHaveLength(2)
})

test.each<[NeedCategory, RoleFunction[]]>([
  ['parental-substance-use', ['substance-use-worker']],
  ['parental-mental-health', ['adult-mental-health-worker', 'psychologist']],
  ['parental-learning-disability', ['learning-disability-worker', 'adult-social-worker']],
  ['domestic-abuse', ['domestic-abuse-advocate']],
])('by an open need: %s', (category, functions) => {
  const children = born('2008-01-01')
  const needs = [need({ category, of: 'mum', for: ['c'] }), need({ id: 'again', category })]
  expect(missing({ children, needs })).toEqual([category])
  expect(missing({ children, needs: needs.map((one) => ({ ...one, closedOn: '2026-06-30' })) })).toEqual([])
  for (const code of functions) expect(missing({ children, needs, involvements: by(code) })).toEqual([])
  const addressing = (...addresses: string[]) =>
    missing({ children, needs, involvements: by('mentor', { addresses }) })
  expect(addressing('n')).toEqual([category])
  expect(addressing('n', 'again')).toEqual([])
})

test('each is a finding of its own, and names what is expected and the needs', () => {
  const needs = [need({ category: 'domestic-abuse' })]
  const findings = toldFindings('EXPECTED_ROLE_MISSING', { needs })
  expect(findings.map(({ severity, subjects }) => [severity, ...subjects])).toEqual(
    findings.map(() => ['attention', 'c']),
  )
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
  expect(findings.find(({ expectation }) => expectation === 'domestic-abuse')).toMatchObject({
    about: ['c', 'n'],
    evidence: [
      { type: 'expected', functions: ['domestic-abuse-advocate'] },
      { type: 'need', need: 'n' },
    ],
  })
})
