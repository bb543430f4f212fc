import { expect, test } from 'vitest'
import { england } from '../../../domain/findings/profiles/england.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { involvement, toldNetwork } from '../../../tests/support/told-network.ts'
import { castOf } from '../cast.ts'
import { layOut } from '../layout.ts'
import { placedIndex, supposedIndex } from './supposed-map.ts'

const need = {
  id: 'need',
  of: 'c',
  category: 'education' as const,
  description: 'Reading',
  levels: [{ on: '2026-01-01', level: 'high' as const }],
}
const { index } = toldNetwork({
  needs: [need],
  involvements: [involvement('a', { addresses: ['need'] }), involvement('b'), involvement('d')],
})

/** Where everybody stands while this is supposed. */
function slots(...changes: Change[]) {
  return layOut(castOf(placedIndex(index, supposedIndex(index, changes)), england), 'landscape').slots
}

test('nobody moves while an end or a support is supposed', () => {
  const [first] = index.record.involvements
  const ended: Change = { type: 'end-involvement', involvement: first?.id ?? '', on: '2026-06-01' }
  const supported: Change = { type: 'support', familyMember: 'mum', need: 'need', from: '2026-06-01' }
  expect([...slots(ended, supported)]).toEqual([...slots()])
  expect(placedIndex(index, supposedIndex(index, [ended]))).toBe(index)
})
