import { expect, test } from 'vitest'
import { england } from '../../domain/findings/profiles/england.ts'
import { child, mother, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { castOf } from './cast.ts'

const cast = (told: Told) => castOf(toldNetwork(told).index, england)

const work = (id: string, professional: string, startedOn: string, endedOn?: string) => ({
  id,
  professional,
  role: 'social-worker',
  with: 'c',
  startedOn,
  endedOn,
})

const AGENCY: Told = {
  agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
  professionals: ['p', 'q', 'r'].map((id) => ({ id, name: id, agency: 'council', roles: ['social-worker'] })),
}

test('a successor takes the place of the one before; who overlaps has a place of their own', () => {
  const { sectors } = cast({
    ...AGENCY,
    involvements: [
      work('i', 'p', '2025-01-01', '2025-06-01'),
      work('j', 'q', '2025-03-01'),
      work('k', 'r', '2025-06-01'),
    ],
  })
  expect(sectors).toEqual([
    {
      sector: 'social-care',
      agencies: [
        {
          id: 'council',
          places: [
            { professionals: ['p', 'r'], isVacated: false },
            { professionals: ['q'], isVacated: false },
          ],
        },
      ],
    },
  ])
})

test('a place whose last professional has left is vacated', () => {
  const { sectors } = cast({ ...AGENCY, involvements: [work('i', 'p', '2025-01-01', '2025-06-01')] })
  expect(sectors[0]?.agencies[0]?.places).toEqual([{ professionals: ['p'], isVacated: true }])
})

test('people stand in the home where they last settled; those who left it stand outside', () => {
  const told: Told = {
    familyMembers: [
      mother({}),
      {
        id: 'dad',
        family: 'family',
        name: 'Emeka',
        relationships: [{ child: 'c', kinship: 'father' }],
        livesIn: [{ household: 'home', until: '2026-01-01' }],
      },
    ],
  }
  expect(cast(told)).toMatchObject({ homes: [{ id: 'home', members: ['mum'] }], kin: ['dad'] })
})

test('who has lived in both homes of the child stands between them', () => {
  const told: Told = {
    households: [
      { id: 'home', name: 'Home', kind: 'home' },
      { id: 'placement', name: 'Placement', kind: 'placement' },
    ],
    children: [
      child({
        livesIn: [
          { household: 'home', until: '2026-01-01' },
          { household: 'placement', from: '2026-01-01' },
        ],
      }),
      {
        ...child({}),
        id: 'sister',
        livesIn: [
          { household: 'home', until: '2026-01-01' },
          { household: 'placement', from: '2026-01-01' },
        ],
        relationships: [{ child: 'c', kinship: 'sibling' }],
      },
    ],
  }
  expect(cast(told)).toMatchObject({
    homes: [
      { id: 'home', members: ['mum'] },
      { id: 'placement', members: [] },
    ],
    movedAlong: ['sister'],
  })
})

test('another household is a circle of its own when a sibling or two people live there', () => {
  const told: Told = {
    households: [
      { id: 'home', name: 'Home', kind: 'home' },
      { id: 'other', name: 'Other', kind: 'placement' },
      { id: 'third', name: 'Third', kind: 'home' },
    ],
    children: [
      child({}),
      {
        ...child({}),
        id: 'sister',
        livesIn: [{ household: 'other' }],
        relationships: [{ child: 'c', kinship: 'sibling' }],
      },
    ],
    familyMembers: [
      mother({}),
      {
        id: 'gran',
        family: 'family',
        name: 'Ifeoma',
        relationships: [{ child: 'c', kinship: 'grandparent' }],
        livesIn: [{ household: 'third' }],
      },
    ],
  }
  expect(cast(told)).toMatchObject({ otherHouseholds: [{ id: 'other', members: ['sister'] }], kin: ['gran'] })
})

test('meetings share a place when they are never shown on the same day', () => {
  const meeting = (id: string, on: string) => ({ id, children: ['c'], forum: 'core-group' as const, on })
  const { meetingPlaces } = cast({
    meetings: [meeting('m1', '2026-01-01'), meeting('m2', '2026-02-18'), meeting('m3', '2026-02-19')],
  })
  expect(meetingPlaces).toEqual([['m1', 'm3'], ['m2']])
})
