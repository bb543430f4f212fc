import { expect, test } from 'vitest'
import { type Told, toldFindings } from '../../../tests/support/told-network.ts'

type Involvement = NonNullable<Told['involvements']>[number]

const needs: Told['needs'] = [
  {
    id: 'n',
    of: 'c',
    category: 'parenting',
    description: 'Routines',
    levels: [{ on: '2026-01-01', level: 'moderate' }],
  },
]

function involvement(id: string, changes: Partial<Involvement> = {}): Involvement {
  return {
    id,
    professional: `p-${id}`,
    role: 'family-support-worker',
    with: 'mum',
    for: ['c'],
    startedOn: '2026-02-01',
    addresses: ['n'],
    ...changes,
  }
}

function found(...involvements: Involvement[]) {
  return toldFindings('DUPLICATE_INVOLVEMENT', { needs, involvements }).map(({ severity, subjects }) => [
    severity,
    ...subjects,
  ])
}

const universal = {
  id: 'health-visitor-universal',
  title: 'Health visitor',
  function: 'health-visitor' as const,
  clientGroup: 'family' as const,
  universal: true,
}

test('two of the same function, of two agencies, with one person for one need', () => {
  expect(found(involvement('a'), involvement('b'))).toEqual([['attention', 'a', 'b', 'n']])
})

test('not with two people', () => {
  expect(found(involvement('a'), involvement('b', { with: 'c' }))).toEqual([])
})

test('not for different needs', () => {
  expect(found(involvement('a'), involvement('b', { addresses: [] }))).toEqual([])
})

test('not by one professional twice', () => {
  const service = 'parenting-programme'
  expect(found(involvement('a', { service }), involvement('b', { professional: 'p-a', service }))).toEqual([])
})

test('not of one agency, unless the service is the same', () => {
  const told = (service?: string): Told => ({
    needs,
    agencies: [{ id: 'one', name: 'Family Help', sector: 'voluntary' }],
    professionals: ['p-a', 'p-b'].map((id) => ({
      id,
      name: id,
      agency: 'one',
      roles: ['family-support-worker'],
    })),
    involvements: [involvement('a', { service }), involvement('b', { service })],
  })
  expect(toldFindings('DUPLICATE_INVOLVEMENT', told())).toEqual([])
  expect(toldFindings('DUPLICATE_INVOLVEMENT', told('parenting-programme'))).toHaveLength(1)
})

test('the service decides when both have one', () => {
  expect(
    found(involvement('a', { service: 'parenting-programme' }), involvement('b', { service: 'home-start' })),
  ).toEqual([])
  expect(
    found(
      involvement('a', { service: 'parenting-programme', role: 'mentor' }),
      involvement('b', { service: 'parenting-programme' }),
    ),
  ).toHaveLength(1)
  expect(found(involvement('a', { service: 'parenting-programme' }), involvement('b'))).toHaveLength(1)
})

test('function `other` and universal roles are not the same by function', () => {
  expect(found(involvement('a', { role: 'other' }), involvement('b', { role: 'other' }))).toEqual([])
  const told = (one: string, other: string): Told => ({
    needs,
    roles: [universal],
    involvements: [involvement('a', { role: one }), involvement('b', { role: other })],
  })
  expect(toldFindings('DUPLICATE_INVOLVEMENT', told('health-visitor', 'health-visitor'))).toHaveLength(1)
  expect(toldFindings('DUPLICATE_INVOLVEMENT', told('health-visitor', 'health-visitor-universal'))).toEqual(
    [],
  )
  expect(toldFindings('DUPLICATE_INVOLVEMENT', told('health-visitor-universal', 'health-visitor'))).toEqual(
    [],
  )
})

test('joint work is not duplication, whichever side names it and through a third', () => {
  expect(found(involvement('a', { jointWith: ['b'] }), involvement('b'))).toEqual([])
  expect(found(involvement('a'), involvement('b', { jointWith: ['a'] }))).toEqual([])
  const third = involvement('x', { role: 'police-officer', with: 'c', addresses: [], jointWith: ['a', 'b'] })
  expect(found(involvement('a'), involvement('b'), third)).toEqual([])
  expect(found(involvement('a'), involvement('b'), { ...third, endedOn: '2026-06-30' })).toHaveLength(1)
})

test('a third who is not part of the joint work makes the whole group a finding', () => {
  expect(found(involvement('a', { jointWith: ['b'] }), involvement('b'), involvement('d'))).toEqual([
    ['attention', 'a', 'b', 'd', 'n'],
  ])
})

test('those that overlap through another are one group', () => {
  expect(
    found(
      involvement('a', { service: 'parenting-programme' }),
      involvement('b'),
      involvement('d', { service: 'home-start' }),
    ),
  ).toEqual([['attention', 'a', 'b', 'd', 'n']])
})

test('one that has ended is not doubled', () => {
  expect(found(involvement('a'), involvement('b', { endedOn: '2026-06-30' }))).toEqual([])
  expect(found(involvement('a'), involvement('b', { endedOn: '2026-07-01' }))).toHaveLength(1)
})
