import { expect, test } from 'vitest'
import { meeting, TODAY, toldNetwork } from '../../tests/support/told-network.ts'
import { reportsDue } from './reports-due.ts'

type Changes = NonNullable<Parameters<typeof meeting>[1]>

function due(...meetings: Changes[]) {
  const told = meetings.map((changes, at) => meeting([], { id: `m${at}`, status: 'planned', ...changes }))
  const { record } = toldNetwork({ meetings: told }).index
  return reportsDue(record.meetings, TODAY).map(({ person, isLate }) => [person, isLate])
}

test('reports for planned meetings that did not come in, the first due first', () => {
  const report = (person: string, reportDueOn: string) => ({ person, reportDueOn })
  expect(
    due(
      { invitations: [report('a', '2026-07-02'), { person: 'b' }, report('c', TODAY)] },
      { invitations: [report('mum', '2026-06-29')] },
      { invitations: [report('held', '2026-06-01')], status: 'cancelled' },
    ),
  ).toEqual([
    ['mum', true],
    ['c', false],
    ['a', false],
  ])
})

test('one that came in is not due, by its day or as what somebody gave', () => {
  const late = { person: 'a', reportDueOn: '2026-06-01' }
  expect(due({ invitations: [{ ...late, reportReceivedOn: '2026-06-20' }] })).toEqual([])
  expect(due({ invitations: [{ ...late, contribution: 'written-report' }] })).toEqual([])
})
