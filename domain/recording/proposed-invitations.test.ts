import { expect, test } from 'vitest'
import { TODAY, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { networkAsOf } from '../network/network.ts'
import { proposedInvitations } from './proposed-invitations.ts'

const involvements: Told['involvements'] = [
  { id: 'a', professional: 'teacher-one', role: 'teacher', with: 'c', startedOn: '2026-01-01' },
  { id: 'b', professional: 'nurse-one', role: 'nurse', with: 'c', startedOn: '2026-01-01' },
  {
    ...{ id: 'd', professional: 'alcohol-one', role: 'substance-use-worker', with: 'mum', for: ['c'] },
    startedOn: '2026-01-01',
  },
  { id: 'e', professional: 'gone', role: 'gp', with: 'c', startedOn: '2026-01-01', endedOn: '2026-02-01' },
]

function proposed(told: Told) {
  return proposedInvitations(networkAsOf(toldNetwork({ involvements, ...told }).index, TODAY))
}

test('everybody who works here now, the child and the close family belong there, and whoever works with an adult comes first', () => {
  expect(proposed({})).toEqual([
    { person: 'alcohol-one', because: ['works-with-adult'] },
    { person: 'nurse-one', because: [] },
    { person: 'teacher-one', because: [] },
    { person: 'c', because: [] },
    { person: 'mum', because: [] },
  ])
})

test('whoever was not invited to the last meeting that was held comes before whoever was', () => {
  const meetings: Told['meetings'] = [
    {
      ...{ id: 'm', children: ['c'], forum: 'core-group', on: '2026-05-01', chair: 'alcohol-one' },
      invitations: [{ person: 'nurse-one' }],
    },
    // Planned, cancelled and a supervision say nothing of who was forgotten.
    {
      ...{ id: 'n', children: ['c'], forum: 'core-group', on: '2026-06-20' },
      status: 'cancelled',
      invitations: [],
    },
    { ...{ id: 'o', children: ['c'], forum: 'supervision', on: '2026-06-21' }, invitations: [] },
  ]
  const because = new Map(proposed({ meetings }).map((one) => [one.person, one.because]))
  expect(because.get('teacher-one')).toEqual(['not-invited-last'])
  expect(because.get('nurse-one')).toEqual([])
  expect(because.get('alcohol-one')).toEqual(['works-with-adult'])
})
