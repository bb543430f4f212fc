import { describe, expect, test } from 'vitest'
import type { Change } from '../../../domain/what-if/change.ts'
import { newId } from '../../api/new-id.ts'
import type { KeptWhatIf } from './kept-what-if.ts'
import { isUnkept, newSession, sessionOf } from './session.ts'

const END: Change = { type: 'end-involvement', involvement: 'i', on: '2026-05-01' }
const KEPT: KeptWhatIf = {
  id: 'draft',
  child: 'c',
  title: 'If Sam leaves',
  asOf: '2026-05-02',
  changes: [END],
  version: 1,
  keptOn: '2026-04-01',
  keptBy: 'Aroha',
}

describe('what is tried out', () => {
  test('is at risk once something is supposed, until it is kept', () => {
    expect(isUnkept(newSession('new'))).toBe(false)
    expect(isUnkept({ ...newSession('new'), changes: [END] })).toBe(true)
    expect(isUnkept(sessionOf(KEPT))).toBe(false)
  })

  test('is at risk again with another title or other changes', () => {
    expect(isUnkept({ ...sessionOf(KEPT), title: 'If Sam stays' })).toBe(true)
    expect(isUnkept({ ...sessionOf(KEPT), changes: [] })).toBe(true)
    expect(isUnkept({ ...sessionOf(KEPT), changes: [{ ...END }] })).toBe(false)
  })
})

test('an id is a random UUID of its own', () => {
  const ids = Array.from({ length: 100 }, newId)
  expect(new Set(ids).size).toBe(100)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
