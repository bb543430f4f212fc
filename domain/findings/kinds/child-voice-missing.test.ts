import { expect, test } from 'vitest'
import {
  child,
  finder,
  involvement,
  meeting,
  onPathway,
  toldFindings,
} from '../../../tests/support/told-network.ts'

const found = finder('CHILD_VOICE_MISSING')
const involvements = [
  involvement('a'),
  involvement('former', { endedOn: '2026-06-25' }),
  involvement('hers', { with: 'mum', for: ['c'] }),
]
const visit = {
  id: 'v',
  involvements: ['i-a'],
  on: '2026-06-20',
  mode: 'phone' as const,
  childVoice: 'I want to stay at my school',
}
const visited = (changes: Partial<typeof visit> & { status?: 'planned' | 'cancelled' }) =>
  found({ involvements, visits: [{ ...visit, ...changes }] })
const met = (changes: Parameters<typeof meeting>[1]) =>
  found({ involvements, meetings: [meeting([], { childVoice: 'Ask my gran too', ...changes })] })

test("none of the child's words is on record", () => {
  expect(found({})).toEqual([['attention', 'c']])
  expect(visited({})).toEqual([])
  expect(visited({ childVoice: undefined })).toHaveLength(1)
  expect(met({})).toEqual([])
  expect(met({ childVoice: undefined })).toHaveLength(1)
})

test.each([
  ['child-protection', '2026-05-12', '2026-05-13'],
  ['child-in-need', '2026-04-28', '2026-04-29'],
  ['looked-after', '2026-03-24', '2026-03-25'],
] as const)('at %s: on it since %s, and no words from %s on', (pathway, before, first) => {
  expect(found({ children: onPathway(pathway, before) })).toHaveLength(1)
  expect(found({ children: onPathway(pathway, first) })).toEqual([])
  const on = (day: string) =>
    found({ involvements, children: onPathway(pathway), visits: [{ ...visit, on: day }] })
  expect(on(before)).toHaveLength(1)
  expect(on(first)).toEqual([])
})

test('a visit to the child, also by an involvement that has ended; not one to a parent', () => {
  expect(visited({ involvements: ['i-former'] })).toEqual([])
  expect(visited({ involvements: ['i-hers'] })).toHaveLength(1)
  expect(visited({ involvements: ['i-hers', 'i-a'] })).toEqual([])
})

test('a meeting of any forum about the child', () => {
  expect(met({ forum: 'panel' })).toEqual([])
  expect(met({ children: ['sibling'] })).toHaveLength(1)
})

test('held by the day', () => {
  expect(visited({ status: 'planned' })).toHaveLength(1)
  expect(visited({ on: '2026-07-01' })).toHaveLength(1)
  expect(met({ status: 'cancelled' })).toHaveLength(1)
  expect(met({ on: '2026-07-01' })).toHaveLength(1)
})

test('from three years of age on', () => {
  const born = (dateOfBirth: string) => found({ children: [child({ dateOfBirth })] })
  expect(born('2023-06-30')).toHaveLength(1)
  expect(born('2023-07-01')).toEqual([])
  expect(born('2026-07-01')).toEqual([])
  expect(found({ children: [child({ dateOfBirth: undefined, expectedOn: '2026-08-01' })] })).toEqual([])
})

test('it says since when', () => {
  const meetings = [meeting([], { on: '2026-02-01', childVoice: 'Ask my gran too' })]
  const last = (told: object) => toldFindings('CHILD_VOICE_MISSING', { involvements, ...told })[0]?.evidence
  const fact = { type: 'not-heard', child: 'c', from: '2026-05-13', to: '2026-06-30' }
  expect(last({ visits: [{ ...visit, on: '2026-03-01' }], meetings })).toEqual([
    { ...fact, last: '2026-03-01' },
  ])
  expect(last({ visits: [{ ...visit, on: '2026-01-15' }], meetings })).toEqual([
    { ...fact, last: '2026-02-01' },
  ])
  expect(last({})).toEqual([{ ...fact, last: undefined }])
})
