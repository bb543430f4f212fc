import { expect, test } from 'vitest'
import { contact, finder, involvement, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('SINGLE_LINK')
const involvements = ['hub', 'a', 'a2', 'b', 'b2', 'd'].map((id) => involvement(id))
const chain = [contact('a2', ['a']), contact('a', ['hub']), contact('hub', ['b']), contact('b', ['b2'])]

test('the one through whom alone two are in touch with the rest', () => {
  expect(found({ involvements, contacts: chain })).toEqual([['attention', 'hub']])
})

test('who would leave one alone is not', () => {
  expect(found({ involvements, contacts: chain.slice(0, 3) })).toEqual([])
})

test('several left alone count together', () => {
  expect(found({ involvements, contacts: [contact('hub', ['a', 'b'])] })).toEqual([])
  expect(found({ involvements, contacts: [contact('hub', ['a', 'b', 'd'])] })).toEqual([['attention', 'hub']])
})

test('a second way round is enough', () => {
  expect(found({ involvements, contacts: [...chain, contact('b2', ['a2'])] })).toEqual([])
})

test('who was never in the same part of the graph is not cut off', () => {
  expect(found({ involvements, contacts: [contact('hub', ['a', 'b']), contact('a2', ['b2'])] })).toEqual([])
})

test('a lead is expected to be a link: a note', () => {
  const lead = involvement('hub', { leadFrom: '2026-01-01' })
  expect(found({ involvements: [lead, ...involvements.slice(1)], contacts: chain })).toEqual([
    ['note', 'hub'],
  ])
  const elsewhere = [...involvements.slice(0, -1), involvement('d', { leadFrom: '2026-01-01' })]
  expect(found({ involvements: elsewhere, contacts: chain })).toEqual([['attention', 'hub']])
})

test('exchanges count from the first day of the window on', () => {
  const last = (on: string) => [...chain.slice(0, 3), contact('b', ['b2'], { on })]
  expect(found({ involvements, contacts: last('2026-05-13') })).toEqual([['attention', 'hub']])
  expect(found({ involvements, contacts: last('2026-05-12') })).toEqual([])
})

test('it lights up the link with their work and whom they link, and tells over which days it looked', () => {
  const [finding] = toldFindings('SINGLE_LINK', { involvements, contacts: chain })
  expect(finding?.about).toEqual(['hub', 'i-hub', 'b', 'b2'])
  expect(finding?.evidence).toMatchObject([
    { type: 'involvement', involvement: 'i-hub' },
    { type: 'window', from: '2026-05-13', to: '2026-06-30' },
    { type: 'only-link' },
  ])
})

test('it names who would be cut off: those outside of the largest group', () => {
  const cutOff = (contacts: typeof chain) =>
    toldFindings('SINGLE_LINK', { involvements, contacts })
      .find(({ subjects }) => subjects.includes('hub'))
      ?.evidence.at(-1)
  const fact = { type: 'only-link', professional: 'hub' }
  expect(cutOff([...chain, contact('b', ['d'])])).toEqual({ ...fact, cutOff: ['a', 'a2'] })
  expect(cutOff(chain)).toEqual({ ...fact, cutOff: ['b', 'b2'] })
  expect(cutOff(chain.toReversed())).toEqual({ ...fact, cutOff: ['b', 'b2'] })
  const crossed = [contact('hub', ['b2', 'a2']), contact('b2', ['a']), contact('a2', ['b'])]
  expect(cutOff(crossed)).toEqual({ ...fact, cutOff: ['a2', 'b'] })
})
