import { describe, expect, test } from 'vitest'
import { practiceOf } from '../../../domain/findings/practice.ts'
import { england } from '../../../domain/findings/profiles/england.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { NEWCOMER } from '../../../tests/support/arbitrary-changes.ts'
import { WORDS } from '../../../tests/support/drawn-map.ts'
import { involvement, need, TODAY, toldNetwork } from '../../../tests/support/told-network.ts'
import { castOf } from '../cast.ts'
import { toElements } from '../elements.ts'
import { layOut } from '../layout.ts'
import { mapOfDay } from '../map-of-day.ts'
import { supposedIndex, supposedMap } from './supposed-map.ts'

const practice = practiceOf(england)
const { index } = toldNetwork({
  needs: [need()],
  involvements: [involvement('a', { addresses: ['n'] }), involvement('b')],
})
const CHANGES: Change[] = [
  { type: 'end-involvement', involvement: 'i-a', on: TODAY },
  {
    type: 'add-involvement',
    id: 'new',
    brings: NEWCOMER,
    professional: 'newcomer',
    role: 'new-role',
    with: 'c',
    startedOn: TODAY,
    addresses: [],
  },
]

function mapOf(changes: readonly Change[], day = TODAY) {
  const supposed = supposedIndex(index, changes)
  return { supposed, ...supposedMap(supposed, mapOfDay(index, practice, day), practice, day) }
}

describe('the map of what is supposed', () => {
  const { supposed, shown, comparison } = mapOf(CHANGES)

  test('marks who would come and who would leave, beside the same day as recorded', () => {
    expect(comparison).toMatchObject({ from: TODAY, to: TODAY, isSupposed: true })
    expect(comparison.model.professionals).toMatchObject([
      { id: 'a', changes: ['left'], otherDay: true },
      { id: 'b' },
      { id: 'newcomer', changes: ['joined'] },
    ])
    expect(shown.model.professionals.map(({ id }) => id)).toEqual(['b', 'newcomer'])
  })

  test('tells which findings would appear and which would clear', () => {
    expect(comparison.findings.came.map(({ kind }) => kind)).toContain('UNMET_NEED')
    const back = supposedMap(index, mapOfDay(supposed, practice, TODAY), practice, TODAY)
    expect(back.comparison.findings.went.map(({ kind }) => kind)).toContain('UNMET_NEED')
  })

  test('has a place for everybody on it, who comes included', () => {
    const layout = layOut(castOf(supposed, england), 'landscape')
    const drawn = toElements(comparison.model, layout, WORDS).map(({ data }) => data.id)
    expect(drawn).toEqual(expect.arrayContaining(['a', 'b', 'newcomer', 'new-agency']))
  })

  test('is the record’s own where nothing is supposed', () => {
    const same = mapOf([])
    expect(same.supposed).toBe(index)
    expect(Object.values(same.comparison.changes).flat()).toEqual([])
    expect(Object.values(same.comparison.findings).flat()).toEqual([])
  })
})
