import { expect, test } from 'vitest'
import { finder, need, professional, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('SINGLE_SOURCE')
const professionals = [professional('a'), professional('a2', { agency: 'agency-of-a' }), professional('b')]

function seenBy(people: string[], changes: Parameters<typeof need>[0] = {}) {
  const evidencedBy = people.map((person) => ({ person, on: '2026-06-01' }))
  return found({ needs: [need({ evidencedBy, ...changes })], professionals })
}

test('a serious need that one agency vouches for', () => {
  expect(seenBy(['a'])).toEqual([['attention', 'n']])
  expect(seenBy(['a', 'a2'])).toEqual([['attention', 'n']])
  expect(seenBy(['a', 'b'])).toEqual([])
})

test('the child and family are one source, together', () => {
  expect(seenBy(['c', 'mum'])).toHaveLength(1)
  expect(seenBy(['mum', 'a'])).toEqual([])
})

test('nobody at all', () => {
  expect(seenBy([])).toHaveLength(1)
})

test('what is evidenced later does not count yet', () => {
  const on = (day: string) =>
    seenBy([], {
      evidencedBy: [
        { person: 'a', on: '2026-06-01' },
        { person: 'b', on: day },
      ],
    })
  expect(on('2026-06-30')).toEqual([])
  expect(on('2026-07-01')).toHaveLength(1)
})

test('only while serious and open, fourteen days after it was first recorded', () => {
  const level = (...levels: NonNullable<ReturnType<typeof need>['levels']>) => seenBy(['a'], { levels })
  expect(level({ on: '2026-06-16', level: 'high' })).toHaveLength(1)
  expect(level({ on: '2026-06-17', level: 'high' })).toEqual([])
  expect(level({ on: '2026-06-16', level: 'moderate' })).toEqual([])
  expect(
    level({ on: '2026-06-16', level: 'moderate' }, { on: '2026-06-30', level: 'critical' }),
  ).toHaveLength(1)
  expect(seenBy(['a'], { closedOn: '2026-06-30' })).toEqual([])
})

test('it names who vouches for it, and since when', () => {
  const evidencedBy = [{ person: 'a', on: '2026-06-01' }]
  const [one] = toldFindings('SINGLE_SOURCE', { needs: [need({ evidencedBy })], professionals })
  expect(one?.evidence[1]).toEqual({ type: 'evidenced', person: 'a', on: '2026-06-01' })
})
