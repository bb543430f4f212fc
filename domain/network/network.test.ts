import { expect, test } from 'vitest'
import { child, mother, type Told, toldNetwork } from '../../tests/support/told-network.ts'

function around(told: Told, asOf?: string) {
  return toldNetwork(told, asOf).involvements.map(({ id }) => id)
}

const work = (id: string, changes = {}) => ({
  id,
  professional: 'p',
  role: 'mentor',
  with: 'c',
  startedOn: '2026-01-01',
  ...changes,
})

test('the pathway is the latest entry on the day, universal before the first', () => {
  const children = [
    child({
      pathways: [
        { pathway: 'early-help', from: '2025-03-01' },
        { pathway: 'child-in-need', from: '2025-06-01' },
      ],
    }),
  ]
  expect(toldNetwork({ children }, '2025-02-28').pathway).toBe('universal')
  expect(toldNetwork({ children }, '2025-05-31').pathway).toBe('early-help')
  expect(toldNetwork({ children }, '2025-06-01')).toMatchObject({
    pathway: 'child-in-need',
    pathwayFrom: '2025-06-01',
  })
})

test('an involvement holds from its first day to the day before its end', () => {
  const told = { involvements: [work('i', { endedOn: '2026-02-01' })] }
  expect(around(told, '2025-12-31')).toEqual([])
  expect(around(told, '2026-01-01')).toEqual(['i'])
  expect(around(told, '2026-01-31')).toEqual(['i'])
  expect(around(told, '2026-02-01')).toEqual([])
})

test('a worker of a parent is around the child when the work is for the child too', () => {
  expect(around({ involvements: [work('i', { with: 'mum', for: ['c'] })] })).toEqual(['i'])
  expect(around({ involvements: [work('i', { with: 'mum', for: [] })] })).toEqual([])
  const former = mother({ relationships: [{ child: 'c', kinship: 'mother', until: '2026-06-30' }] })
  expect(around({ familyMembers: [former], involvements: [work('i', { with: 'mum', for: ['c'] })] })).toEqual(
    [],
  )
})

test("a sibling's own worker is not", () => {
  const sibling = child({ id: 'sibling', relationships: [{ child: 'c', kinship: 'sibling' }] })
  expect(
    around({ children: [child({}), sibling], involvements: [work('i', { with: 'sibling', for: ['c'] })] }),
  ).toEqual([])
})

test('an aunt is close as a caregiver or while living with the child', () => {
  const aunt = (more = {}, relationship = {}) =>
    mother({
      relationships: [{ child: 'c', kinship: 'aunt-or-uncle', ...relationship }],
      livesIn: [],
      ...more,
    })
  const close = (member: ReturnType<typeof aunt>, asOf?: string) => [
    ...toldNetwork({ familyMembers: [member] }, asOf).close,
  ]
  expect(close(aunt())).toEqual([])
  expect(close(aunt({}, { caregiver: true }))).toEqual(['mum'])
  expect(close(aunt({ livesIn: [{ household: 'home', until: '2026-06-30' }] }), '2026-06-29')).toEqual([
    'mum',
  ])
  expect(close(aunt({ livesIn: [{ household: 'home', until: '2026-06-30' }] }))).toEqual([])
})
