import { expect, it } from 'vitest'
import type { RecordOf } from './network-file.ts'
import { shiftDays } from './network-file-shift.ts'

const need: RecordOf<'needs'> = {
  id: '2026-01-01',
  of: 'c',
  for: [],
  category: 'education',
  description: 'Since 2026-01-01',
  levels: [
    { on: '2024-02-28', level: 'high' },
    { on: '2024-03-01', level: 'moderate' },
  ],
  closedOn: '9999-12-31',
  evidencedBy: [{ person: 'p', on: '0001-01-01' }],
}

it('moves days and no text or id', () => {
  expect(shiftDays('needs', { ...need, closedOn: '2025-12-31' }, 1)).toEqual({
    ...need,
    levels: [
      { on: '2024-02-29', level: 'high' },
      { on: '2024-03-02', level: 'moderate' },
    ],
    closedOn: '2026-01-01',
    evidencedBy: [{ person: 'p', on: '0001-01-02' }],
  })
})

it('keeps the first and the last day of the calendar where they would leave it', () => {
  expect(shiftDays('needs', need, 30).closedOn).toBe('9999-12-31')
  expect(shiftDays('needs', need, -30).evidencedBy).toEqual([{ person: 'p', on: '0001-01-01' }])
})
