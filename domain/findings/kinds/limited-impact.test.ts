import { expect, test } from 'vitest'
import { type Told, toldFindings } from '../../../tests/support/told-network.ts'

type Involvement = NonNullable<Told['involvements']>[number]

const needs: Told['needs'] = [
  {
    id: 'n',
    of: 'c',
    category: 'education',
    description: 'Back in school',
    levels: [{ on: '2026-01-01', level: 'moderate' }],
  },
  {
    id: 'other',
    of: 'sibling',
    category: 'education',
    description: 'Reading',
    levels: [{ on: '2026-01-01', level: 'moderate' }],
  },
  {
    id: 'closed',
    of: 'c',
    category: 'safety',
    description: 'A safe walk home',
    levels: [{ on: '2026-01-01', level: 'moderate' }],
    closedOn: '2026-06-30',
  },
]

function found(changes: Partial<Involvement>, told: Told = {}) {
  const involvement: Involvement = {
    id: 'i',
    professional: 'p',
    role: 'mentor',
    with: 'c',
    startedOn: '2026-05-19',
    addresses: ['n'],
    ...changes,
  }
  return toldFindings('LIMITED_IMPACT', { needs, involvements: [involvement], ...told }).map(
    ({ severity, subjects }) => [severity, ...subjects],
  )
}

const rated = (impact: 'some' | 'limited' | 'none', on = '2026-06-01') => ({ on, impact })

test('one that addresses an open need and is not rated low is fine', () => {
  expect(found({})).toEqual([])
  expect(found({ ratings: [rated('some')] })).toEqual([])
})

test('rated limited is a note, rated none calls for attention', () => {
  expect(found({ ratings: [rated('limited')] })).toEqual([['note', 'i']])
  expect(found({ ratings: [rated('none')] })).toEqual([['attention', 'i']])
})

test("the workers' latest rating of the impact counts", () => {
  expect(found({ ratings: [rated('none', '2026-05-20'), rated('some', '2026-06-30')] })).toEqual([])
  expect(found({ ratings: [rated('some', '2026-05-20'), rated('none', '2026-07-01')] })).toEqual([])
  expect(found({ ratings: [{ on: '2026-06-01', impact: 'none', by: 'child' }] })).toEqual([])
  expect(
    found({ ratings: [rated('none', '2026-05-20'), { on: '2026-06-01', quality: 'strong' }] }),
  ).toHaveLength(1)
})

test('from the 42nd day on', () => {
  expect(found({ ratings: [rated('none')], startedOn: '2026-05-20' })).toEqual([])
  expect(found({ ratings: [rated('none')], startedOn: '2026-05-19' })).toHaveLength(1)
})

test('addressing no need that is open, of anybody', () => {
  expect(found({ addresses: [] })).toEqual([['note', 'i']])
  expect(found({ addresses: ['closed'] })).toEqual([['note', 'i']])
  expect(found({ addresses: ['closed', 'other'] })).toEqual([])
})

test('universal and oversight roles need not address one, but are rated', () => {
  const roles: Told['roles'] = [
    {
      id: 'teacher-universal',
      title: 'Class teacher',
      function: 'teacher',
      clientGroup: 'child',
      universal: true,
    },
  ]
  expect(found({ addresses: [], role: 'teacher-universal' }, { roles })).toEqual([])
  expect(found({ addresses: [], role: 'guardian' })).toEqual([])
  expect(found({ addresses: [], role: 'guardian', ratings: [rated('limited')] })).toEqual([['note', 'i']])
})

test('the involvement that makes somebody lead is left out while it does', () => {
  expect(found({ addresses: [], leadFrom: '2026-05-19' })).toEqual([])
  expect(found({ addresses: [], leadFrom: '2026-05-19', leadUntil: '2026-06-30' })).toHaveLength(1)
  expect(found({ addresses: [], with: 'mum', for: ['c'], leadFrom: '2026-05-19' })).toHaveLength(1)
})
