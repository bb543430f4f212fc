import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STORIES, storyRecords } from '../../tests/support/story.ts'
import { plan, toldNetwork } from '../../tests/support/told-network.ts'
import { addDays } from '../network/day.ts'
import { networkAsOf } from '../network/network.ts'
import { compareFindings } from './compare-findings.ts'
import { computeFindings } from './findings.ts'
import { england } from './profiles/england.ts'

const need = {
  id: 'need',
  of: 'c',
  category: 'safety' as const,
  description: 'Walks home alone',
  levels: [{ on: '2026-03-01', level: 'moderate' as const }],
}

test('a need that nobody is recorded for comes with its first day, and goes once somebody is', () => {
  const network = {
    needs: [need],
    involvements: [
      { id: 'i', professional: 'p', role: 'mentor', with: 'c', startedOn: '2026-04-01', addresses: ['need'] },
    ],
  }
  const on = (day: string) => computeFindings(toldNetwork(network, day), england, ['UNMET_NEED'])
  const kinds = (earlier: string, later: string) => {
    const { came, went } = compareFindings(on(earlier), on(later))
    return [came.map(({ kind }) => kind), went.map(({ kind }) => kind)]
  }
  expect(kinds('2026-02-28', '2026-03-01')).toEqual([['UNMET_NEED'], []])
  expect(kinds('2026-03-01', '2026-03-20')).toEqual([[], []])
  expect(kinds('2026-03-20', '2026-04-01')).toEqual([[], ['UNMET_NEED']])
})

test('a finding that holds on both days and changed its severity is told with both of them', () => {
  const late = (day: string) =>
    computeFindings(
      toldNetwork(
        {
          plans: [
            plan({
              goals: [
                {
                  id: 'goal',
                  aim: 'Sleep',
                  needs: [],
                  actions: [{ id: 'a', task: 'Call', dueOn: '2026-03-01' }],
                },
              ],
            }),
          ],
        },
        day,
      ),
      england,
      ['ACTION_OVERDUE'],
    )
  const severities = (earlier: string, later: string) =>
    compareFindings(late(earlier), late(later)).changedSeverity.map((change) => [
      change.earlier.severity,
      change.later.severity,
    ])
  expect(severities('2026-03-28', '2026-03-29')).toEqual([['attention', 'urgent']])
  expect(severities('2026-03-29', '2026-03-28')).toEqual([['urgent', 'attention']])
  expect(severities('2026-03-02', '2026-03-28')).toEqual([])
  expect(severities('2026-03-01', '2026-03-29')).toEqual([])
})

const stories = STORIES.flatMap(storyRecords)
const anyFindings = fc
  .tuple(fc.constantFrom(...stories), fc.nat(700), fc.nat(700))
  .map(([index, one, other]) =>
    [one, other].map((days) => computeFindings(networkAsOf(index, addDays('2025-01-01', days)), england)),
  )

test('the same findings give nothing, and turned round what came has gone', () => {
  fc.assert(
    fc.property(anyFindings, ([one = [], other = []]) => {
      expect(compareFindings(one, one)).toEqual({ came: [], went: [], changedSeverity: [] })
      const [there, back] = [compareFindings(one, other), compareFindings(other, one)]
      expect(back).toMatchObject({ came: there.went, went: there.came })
      const turned = there.changedSeverity.map(({ earlier, later }) => ({ earlier: later, later: earlier }))
      expect(new Set(back.changedSeverity)).toEqual(new Set(turned))
    }),
    { numRuns: 60 },
  )
})
