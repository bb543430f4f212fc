import { expect, test } from 'vitest'
import { recordOf } from '../../tests/support/record-of.ts'
import { involvement, need, professional, toldLists } from '../../tests/support/told-network.ts'
import { redact } from './redact.ts'

const record = recordOf(
  toldLists({
    agencies: [{ id: 'agency-of-gp', name: 'Surgery', sector: 'health' }],
    professionals: [professional('gp')],
    familyMembers: [],
    involvements: [
      involvement('mentor', { source: 'refuge', standing: 'view' }),
      involvement('refuge'),
      involvement('teacher', { source: 'mentor' }),
    ],
    needs: [need({ source: 'gp', standing: 'fact' })],
  }),
  'c',
)

test('what stands on the word of somebody whose work is left out says so no more, and stays as it stood', () => {
  const { record: left, removed } = redact(record, new Set(['i-refuge']))
  expect(removed).toContain('refuge')
  expect(left.involvements.map(({ id, source, standing }) => [id, source, standing])).toEqual([
    ['i-mentor', undefined, 'view'],
    ['i-teacher', 'mentor', undefined],
  ])
})

test('who is there by their word alone stays where something else is left out, and goes with what stands on it', () => {
  expect(record.professionals.map(({ id }) => id)).toContain('gp')
  expect(redact(record, new Set(['i-refuge'])).record.professionals.map(({ id }) => id)).toContain('gp')
  const { record: left } = redact(record, new Set(['n']))
  expect(left.professionals.map(({ id }) => id).sort()).toEqual(['mentor', 'refuge', 'teacher'])
})
