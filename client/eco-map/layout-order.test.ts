import { expect, test } from 'vitest'
import type { Cast } from './cast.ts'
import { orderOf } from './layout-order.ts'

const NOBODY: Cast = {
  child: 'c',
  homes: [],
  movedAlong: [],
  otherHouseholds: [],
  kin: [],
  needs: [],
  sectors: [],
  widestLabel: 0,
  meetingPlaces: [],
  needTies: [],
}

function cast(needs: string[], ...ties: [professional: string, need: string][]): Cast {
  return {
    ...NOBODY,
    needs,
    needTies: ties,
    sectors: [
      {
        sector: 'health',
        agencies: [...new Set(ties.map(([professional]) => professional))].map((id) => ({
          id: `agency of ${id}`,
          places: [{ professionals: [id], isVacated: false }],
        })),
      },
    ],
  }
}

test('ties that could all cross are put side by side', () => {
  const { needs, sectors } = orderOf(cast(['1', '2', '3'], ['x', '3'], ['y', '2'], ['z', '1']))
  const agencies = sectors[0]?.agencies.map(({ id }) => id)
  const turned = needs[0] === '3'
  expect(needs).toEqual(turned ? ['3', '2', '1'] : ['1', '2', '3'])
  expect(agencies).toEqual((turned ? ['x', 'y', 'z'] : ['z', 'y', 'x']).map((id) => `agency of ${id}`))
})

test('nobody and nothing is lost or doubled', () => {
  const before = cast(['1', '2', '3', '4'], ['x', '4'], ['y', '1'], ['x', '1'], ['z', '3'])
  const { needs, sectors } = orderOf(before)
  expect([...needs].sort()).toEqual(before.needs)
  expect(sectors.flatMap(({ agencies }) => agencies.map(({ id }) => id)).sort()).toEqual(
    before.sectors.flatMap(({ agencies }) => agencies.map(({ id }) => id)).sort(),
  )
})

test('without ties everything stays in its order', () => {
  expect(orderOf({ ...NOBODY, needs: ['b', 'a'] })).toEqual({ needs: ['b', 'a'], sectors: [] })
})
