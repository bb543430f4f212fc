import { expect, test } from 'vitest'
import {
  involvement,
  mother,
  need,
  plan,
  professional,
  TODAY,
  type Told,
  toldNetwork,
} from '../../tests/support/told-network.ts'
import { formForCell } from './cell-form.ts'

const OF_CHILD = need()
const OF_MOTHER = need({ id: 'm', of: 'mum', for: ['c'] })

function form(told: Told, person: string, needId = 'n', day = TODAY) {
  const { index } = toldNetwork({ needs: [OF_CHILD, OF_MOTHER], ...told })
  const found = index.needs.get(needId)
  if (!found) throw new Error('a need that is not told')
  return formForCell(index, { need: found, person, day, today: TODAY })
}

test('a professional’s involvement gets the need, the one with whose need it is where there are several', () => {
  const involvements = [
    involvement('ines', { id: 'old', with: 'mum', endedOn: '2026-02-01' }),
    involvement('ines', { id: 'child', addresses: ['m'] }),
    involvement('ines', { id: 'mother', with: 'mum', for: ['c'] }),
  ]
  expect(form({ involvements }, 'ines')).toMatchObject({
    ...{ list: 'involvements', at: 'addresses', onFile: { id: 'child', addresses: ['m'] } },
    start: { id: 'child', addresses: ['m', 'n'] },
  })
  expect(form({ involvements }, 'ines', 'm')).toMatchObject({ onFile: { id: 'mother' } })
})

test('whose involvement has ended begins a new one', () => {
  const told = { involvements: [involvement('ines', { endedOn: '2026-02-01' })] }
  expect(form(told, 'ines')).toEqual({
    ...{ list: 'involvements', at: 'purpose' },
    start: { professional: 'ines', role: 'mentor', with: 'c', startedOn: TODAY, addresses: ['n'] },
  })
  const roles = { professionals: [professional('ines', { roles: ['mentor', 'teacher'] })] }
  const agencies = { agencies: [{ id: 'agency-of-ines', name: 'Youth', sector: 'youth' as const }] }
  expect(form({ ...told, ...roles, ...agencies }, 'ines')).toMatchObject({ at: 'role' })
  // On the day on which it held it is the one that is changed.
  expect(form(told, 'ines', 'n', '2026-01-15')).toMatchObject({ onFile: { id: 'i-ines' } })
})

test('a family member gets a support, from the day that is looked at but from no later one than today', () => {
  const told = { familyMembers: [mother({ supports: [{ need: 'm' }] })] }
  expect(form(told, 'mum', 'n', '2026-03-01')?.start.supports).toEqual([
    { need: 'm' },
    { need: 'n', from: '2026-03-01' },
  ])
  expect(form(told, 'mum', 'n', '2026-09-01')?.start.supports).toContainEqual({ need: 'n', from: TODAY })
})

test('of the child it is the plan that goes on, or a new one', () => {
  expect(form({ plans: [plan({ endedOn: TODAY })] }, 'c')).toMatchObject({ list: 'plans', at: 'kind' })
  expect(form({ plans: [plan()] }, 'c')).toMatchObject({ at: 'goals', onFile: { id: 'plan' } })
})

test('for whom nothing can be recorded there is no form', () => {
  expect(form({}, 'somebody else')).toBeUndefined()
})
