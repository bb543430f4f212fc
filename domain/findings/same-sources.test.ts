import { expect, test } from 'vitest'
import { contact, involvement, onPathway, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { england } from './profiles/england.ts'
import { findingContext } from './rule.ts'
import { leadSources, sameSources } from './same-sources.ts'

const lead = involvement('lead', { leadFrom: '2026-01-01' })
/** A network of the lead and these, of whom the lead rang some. */
const network = (others: string[], rang: string[], told: Told = {}) =>
  toldNetwork({
    involvements: [lead, ...others.map((id) => involvement(id))],
    contacts: rang.map((id) => contact('lead', [id])),
    ...told,
  })
const sourcesIn = (networks: ReturnType<typeof network>[]) =>
  networks.flatMap((one) => leadSources(findingContext(one, england))).filter(({ lead }) => lead === 'lead')
const found = (...networks: ReturnType<typeof network>[]) =>
  sameSources('lead', sourcesIn(networks), england).map(({ severity, subjects, evidence }) => ({
    severity,
    subjects,
    ...evidence[0],
  }))

test('an exchange with at most half of those in the networks of three children', () => {
  const half = [network(['a', 'b'], ['a']), network(['a', 'd'], ['a']), network(['x'], ['x'])]
  expect(found(...half)).toEqual([
    {
      severity: 'attention',
      subjects: ['lead'],
      type: 'sources',
      lead: 'lead',
      asked: ['a', 'x'],
      notAsked: ['b', 'd'],
    },
  ])
  expect(found(...half.slice(0, 2), network(['x', 'y'], ['x', 'y']))).toEqual([])
})

test('three children, not at the universal pathway, of whom they are lead', () => {
  const one = network(['a', 'b'], ['a'])
  expect(found(one, one, one)).toHaveLength(1)
  expect(found(one, one)).toEqual([])
  expect(found(one, one, network(['a', 'b'], ['a'], { children: onPathway('universal') }))).toEqual([])
  expect(found(one, one, network(['a', 'b'], ['a'], { involvements: [involvement('lead')] }))).toEqual([])
})

test('who is around other children is not counted', () => {
  const one = network(['a', 'b'], ['a'])
  const asked = { asked: ['a'], notAsked: ['b'] }
  expect(found(one, one, one, network(['x'], [], { children: onPathway('universal') }))).toMatchObject([
    asked,
  ])
  expect(found(one, one, one, network([], [], { involvements: [involvement('x')] }))).toMatchObject([asked])
})

test('it is about the lead alone', () => {
  const one = network(['a', 'b'], ['a'])
  expect(sameSources('lead', sourcesIn([one, one, one]), england)).toMatchObject([
    { kind: 'SAME_SOURCES', key: '["lead","SAME_SOURCES","lead"]', child: 'lead', about: ['lead'] },
  ])
})

test('somebody counts once, in however many networks', () => {
  expect(found(...['a', 'b', 'd'].map((id) => network([id, 'x'], ['x'])))).toHaveLength(1)
  expect(found(...['a', 'b', 'd'].map((id) => network([id, 'x'], [id])))).toEqual([])
})

test('either way counts as an exchange, in a network that holds both', () => {
  const one = network(['a', 'b'], ['a'])
  const rangBy = (from: string, others = ['b', 'd']) =>
    network(others, [], {
      involvements: [lead, ...others.map((id) => involvement(id))],
      contacts: [contact(from, ['lead'])],
    })
  expect(found(one, one, rangBy('b'))).toEqual([])
  expect(found(one, one, rangBy('b', ['d']))).toHaveLength(1)
})

test('no exchange at all is no finding', () => {
  const none = network(['a', 'b'], [])
  expect(found(none, none, none)).toEqual([])
})

test('with whom most comes first, then by id; with whom none is by id', () => {
  const first = network(['b', 'd', 'x', 'y'], ['d', 'b'])
  const also = (...rang: string[]) => network(['a', 'b'], rang)
  expect(found(first, also('b'), also('b'))).toMatchObject([{ asked: ['b', 'd'], notAsked: ['a', 'x', 'y'] }])
  expect(found(first, also(), also())).toMatchObject([{ asked: ['b', 'd'] }])
  const again = network(['d'], ['d'])
  expect(found(first, again, again)).toMatchObject([{ asked: ['d', 'b'] }])
})
