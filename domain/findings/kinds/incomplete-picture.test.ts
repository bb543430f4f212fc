import { expect, test } from 'vitest'
import { finder, involvement, type Told, toldFindings } from '../../../tests/support/told-network.ts'

type Changes = Parameters<typeof involvement>[1]

const found = finder('INCOMPLETE_PICTURE')
const roles: Told['roles'] = [
  { id: 'class-teacher', title: 'Class teacher', function: 'teacher', clientGroup: 'child', universal: true },
]
const whole = {
  purpose: 'A safe way home',
  intervention: 'Mentoring',
  every: 'P1W',
  delivery: 'community' as const,
}
const asked = (changes: Changes) =>
  found({ roles, involvements: [involvement('a', { ...whole, ...changes })] })

test('purpose, intervention, how often and where', () => {
  expect(asked({})).toEqual([])
  for (const field of ['purpose', 'intervention', 'every', 'delivery'] as const)
    expect(asked({ [field]: undefined })).toEqual([['note', 'c']])
})

test('of a universal role its purpose alone', () => {
  const teacher = { role: 'class-teacher', intervention: undefined, every: undefined, delivery: undefined }
  expect(asked(teacher)).toEqual([])
  expect(asked({ ...teacher, purpose: undefined })).toHaveLength(1)
})

test('from the fourteenth day on, while the involvement holds', () => {
  expect(asked({ purpose: undefined, startedOn: '2026-06-16' })).toHaveLength(1)
  expect(asked({ purpose: undefined, startedOn: '2026-06-17' })).toEqual([])
  expect(asked({ purpose: undefined, endedOn: '2026-06-30' })).toEqual([])
})

test('one finding, which says what is not recorded of whom', () => {
  const involvements = [
    involvement('a', { ...whole, every: undefined }),
    involvement('b', whole),
    involvement('d'),
  ]
  const findings = toldFindings('INCOMPLETE_PICTURE', { involvements })
  expect(findings).toHaveLength(1)
  expect(findings[0]?.evidence).toEqual([
    { type: 'unanswered', involvement: 'i-a', professional: 'a', role: 'mentor', questions: ['every'] },
    {
      type: 'unanswered',
      involvement: 'i-d',
      professional: 'd',
      role: 'mentor',
      questions: ['purpose', 'intervention', 'every', 'delivery'],
    },
  ])
})
