import { expect, test } from 'vitest'
import { mother, professional, TODAY, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { england } from '../findings/profiles/england.ts'
import type { Forum } from '../network/codes.ts'
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

function proposed(told: Told, forum?: Forum) {
  const { index } = toldNetwork({ involvements, ...told })
  return proposedInvitations(networkAsOf(index, TODAY), england, forum)
}

test('everybody who works here now, the child and the close family belong there, and whoever works with an adult comes first', () => {
  expect(proposed({})).toEqual([
    { person: 'alcohol-one', because: ['works-with-adult'] },
    { person: 'nurse-one', because: ['works-with-child'] },
    { person: 'teacher-one', because: ['works-with-child'] },
    { person: 'c', because: ['child'] },
    { person: 'mum', because: ['close-family'] },
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
  expect(because.get('nurse-one')).toEqual(['works-with-child'])
  expect(because.get('alcohol-one')).toEqual(['works-with-adult'])
})

test('nobody of the family is proposed where professionals confer, such as about the risk of domestic abuse', () => {
  const family = (forum: Forum) =>
    proposed({ familyMembers: [mother({})] }, forum)
      .map(({ person }) => person)
      .filter((person) => person === 'c' || person === 'mum')
  expect(family('risk-conference')).toEqual([])
  expect(family('strategy-meeting')).toEqual([])
  expect(family('child-protection-conference')).toEqual(['c', 'mum'])
})

test('to supervision belong who leads and who supervises them now, and nobody else', () => {
  const supervised = proposed(
    {
      involvements: [
        ...involvements,
        {
          ...{ id: 'l', professional: 'lead-one', role: 'social-worker', with: 'c' },
          ...{ startedOn: '2026-01-01', leadFrom: '2026-01-01' },
        },
      ],
      agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
      professionals: [
        professional('lead-one', {
          ...{ agency: 'council', roles: ['social-worker'] },
          supervisedBy: [
            { professional: 'before', until: '2026-03-01' },
            { professional: 'manager', from: '2026-03-01' },
          ],
        }),
        professional('before', { agency: 'council' }),
        professional('manager', { agency: 'council' }),
      ],
    },
    'supervision',
  )
  expect(supervised).toEqual([
    { person: 'lead-one', because: ['leads'] },
    { person: 'manager', because: ['supervises'] },
  ])
})
