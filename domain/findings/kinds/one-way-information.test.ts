import { expect, test } from 'vitest'
import {
  contact,
  finder,
  involvement,
  meeting,
  onPathway,
  toldFindings,
} from '../../../tests/support/told-network.ts'

const found = finder('ONE_WAY_INFORMATION')
const involvements = [involvement('a'), involvement('b')]

test('one gave and did not receive, the other received and did not give', () => {
  expect(found({ involvements, contacts: [contact('a', ['b'])] })).toEqual([
    ['note', 'a'],
    ['note', 'b'],
  ])
})

test('both ways, at once or with an answer, is fine; so is neither, which is another finding', () => {
  expect(found({ involvements, contacts: [contact('a', ['b'], { reciprocal: true })] })).toEqual([])
  expect(found({ involvements, contacts: [contact('a', ['b']), contact('b', ['a'])] })).toEqual([])
  expect(found({ involvements })).toEqual([])
})

test('who receives from one and gives to another is fine', () => {
  const three = [...involvements, involvement('x')]
  const subjects = found({ involvements: three, contacts: [contact('a', ['x']), contact('x', ['b'])] })
  expect(subjects).toEqual([
    ['note', 'a'],
    ['note', 'b'],
  ])
})

test('only what passes between professionals of the network, in the window', () => {
  const on = (day: string) => found({ involvements, contacts: [contact('a', ['b'], { on: day })] })
  expect(on('2026-05-12')).toEqual([])
  expect(on('2026-05-13')).toHaveLength(2)
  expect(on('2026-06-30')).toHaveLength(2)
  expect(on('2026-07-01')).toEqual([])
  expect(found({ involvements, contacts: [contact('a', ['stranger'])] })).toEqual([])
})

test('only from the fourteenth day on, by the earliest involvement', () => {
  const x = involvement('x', { startedOn: '2026-06-17' })
  const told = { contacts: [contact('x', ['a', 'b']), contact('a', ['b'], { reciprocal: true })] }
  expect(found({ ...told, involvements: [...involvements, x] })).toEqual([])
  const earlier = involvement('x', { id: 'i-earlier', startedOn: '2026-06-16' })
  expect(found({ ...told, involvements: [...involvements, x, earlier] })).toEqual([['note', 'x']])
})

test('a report sent to a meeting gives, and the record of a meeting reaches', () => {
  const met = meeting(['a', 'b'])
  const invite = (changes: object) => ({
    ...met,
    invitations: [
      ...(met.invitations ?? []),
      { person: 'x', attendance: 'absent' as const, contribution: 'none' as const, ...changes },
    ],
  })
  const three = [...involvements, involvement('x')]
  const direction = (changes: object) =>
    toldFindings('ONE_WAY_INFORMATION', { involvements: three, meetings: [invite(changes)] }).flatMap(
      ({ subjects, evidence }) =>
        evidence.flatMap((fact) => (fact.type === 'one-way' ? [[...subjects, fact.direction]] : [])),
    )
  expect(direction({ contribution: 'written-report' })).toEqual([['x', 'gave']])
  expect(direction({ recordSentOn: '2026-06-25' })).toEqual([['x', 'received']])
  expect(direction({ contribution: 'written-report', recordSentOn: '2026-06-25' })).toEqual([])
})

test('it says to whom or from whom, in which days', () => {
  const [one, other] = toldFindings('ONE_WAY_INFORMATION', { involvements, contacts: [contact('a', ['b'])] })
  const fact = { type: 'one-way', from: '2026-05-13', to: '2026-06-30' }
  expect(one?.evidence.at(-1)).toEqual({ ...fact, professional: 'a', direction: 'gave', others: ['b'] })
  expect(other?.evidence.at(-1)).toEqual({ ...fact, professional: 'b', direction: 'received', others: ['a'] })
})

test('not at the universal pathway', () => {
  const told = { involvements, contacts: [contact('a', ['b'])] }
  expect(found({ ...told, children: onPathway('universal') })).toEqual([])
})
