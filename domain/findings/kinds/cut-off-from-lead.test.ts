import { expect, test } from 'vitest'
import { contact, finder, involvement, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('CUT_OFF_FROM_LEAD')
const lead = involvement('lead', { leadFrom: '2026-01-01' })
const others = ['a', 'b', 'x', 'y'].map((id) => involvement(id))
const involvements = [lead, ...others]
const pairs = [contact('a', ['b']), contact('lead', ['x'])]

test('who is in touch with others, and by no path with the lead', () => {
  expect(found({ involvements, contacts: pairs })).toEqual([
    ['attention', 'a'],
    ['attention', 'b'],
  ])
})

test('a path of any length and any direction will do', () => {
  expect(found({ involvements, contacts: [...pairs, contact('b', ['x'])] })).toEqual([])
  expect(found({ involvements, contacts: [...pairs, contact('x', ['b'])] })).toEqual([])
  expect(found({ involvements, contacts: [...pairs, contact('b', ['lead'])] })).toEqual([])
})

test('a path through somebody outside of the network does not count', () => {
  const contacts = [...pairs, contact('b', ['stranger']), contact('stranger', ['x'])]
  expect(found({ involvements, contacts })).toHaveLength(2)
})

test('who is in touch with nobody is another finding', () => {
  expect(found({ involvements, contacts: [contact('lead', ['x'])] })).toEqual([])
  expect(found({ involvements, contacts: [contact('a', ['b'], { on: '2026-05-12' })] })).toEqual([])
})

test('only when a lead has been one for fourteen days, and still is', () => {
  const since = (changes: Parameters<typeof involvement>[1]) =>
    found({ involvements: [involvement('lead', changes), ...others], contacts: pairs })
  expect(since({ leadFrom: '2026-06-16' })).toHaveLength(2)
  expect(since({ leadFrom: '2026-06-17' })).toEqual([])
  expect(since({ leadFrom: '2026-01-01', leadUntil: '2026-07-01' })).toHaveLength(2)
  expect(since({ leadFrom: '2026-01-01', leadUntil: '2026-06-30' })).toEqual([])
  expect(since({})).toEqual([])
})

test('a path to any lead will do, to a new one too; a lead is not cut off from another', () => {
  const second = involvement('a', { leadFrom: '2026-06-30' })
  expect(found({ involvements: [lead, second, ...others.slice(1)], contacts: pairs })).toEqual([])
})

test('it names the lead and with whom they are in touch', () => {
  const [one] = toldFindings('CUT_OFF_FROM_LEAD', { involvements, contacts: pairs })
  expect(one?.evidence).toMatchObject([
    { type: 'involvement', involvement: 'i-a' },
    { type: 'lead', professional: 'lead', since: '2026-01-01' },
    { type: 'window', from: '2026-05-13', to: '2026-06-30' },
    { type: 'in-touch-with', professional: 'a', others: ['b'] },
  ])
})
