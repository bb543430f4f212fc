import { describe, expect, it } from 'vitest'
import { describeRefusals, pathsAfter, type Refusal } from '../../../tests/support/refusals.ts'
import type { RawNetworkFile, RawRecord } from '../../../tests/support/valid-network.ts'

const DAYS: Refusal[] = [
  [
    'a malformed day',
    (f) => (f.visits[0].on = '2025-3-1'),
    ['$.visits[0].on'],
    (f) => (f.visits[0].on = '2025-03-01'),
  ],
  ['an instant', (f) => (f.visits[0].on = '2025-03-01T00:00:00Z'), ['$.visits[0].on'], () => {}],
  [
    'an impossible day',
    (f) => (f.visits[0].on = '2025-02-29'),
    ['$.visits[0].on'],
    (f) => (f.visits[0].on = '2024-02-29'),
  ],
  [
    'never',
    (f) => (f.involvements[0].every = 'P0W'),
    ['$.involvements[0].every'],
    (f) => (f.involvements[0].every = 'P10W'),
  ],
  [
    'years',
    (f) => (f.involvements[0].every = 'P1Y'),
    ['$.involvements[0].every'],
    (f) => (f.involvements[0].every = 'as-needed'),
  ],
  [
    'two units',
    (f) => (f.involvements[0].every = 'P1M1D'),
    ['$.involvements[0].every'],
    (f) => (f.involvements[0].every = 'P14D'),
  ],
  [
    'pathways out of order',
    (f) => (f.children[0].pathways[1].from = '2024-12-31'),
    ['$.children[0].pathways[1].from'],
    (f) => (f.children[0].pathways[1].from = '2025-01-02'),
  ],
  [
    'two pathways on one day',
    (f) => (f.children[0].pathways[1].from = '2025-01-01'),
    ['$.children[0].pathways[1].from'],
    (f) => (f.children[0].pathways[0].from = '2025-01-31'),
  ],
  [
    'a pathway that repeats the one before',
    (f) => (f.children[0].pathways[1].pathway = 'universal'),
    ['$.children[0].pathways[1].pathway'],
    (f) => f.children[0].pathways.push({ pathway: 'universal', from: '2025-03-01' }),
  ],
  [
    'levels out of order',
    (f) => (f.needs[0].levels[1].on = '2024-12-31'),
    ['$.needs[0].levels[1].on'],
    (f) => (f.needs[0].levels[1].on = '2025-01-02'),
  ],
  [
    'two levels on one day',
    (f) => (f.needs[0].levels[1].on = '2025-01-01'),
    ['$.needs[0].levels[1].on'],
    (f) => f.needs[0].levels.pop(),
  ],
  [
    'an entry among later ones',
    (f) => f.needs[0].levels.push({ on: '2025-01-15', level: 'high' }, { on: '2025-02-15', level: 'high' }),
    ['$.needs[0].levels[2].on'],
    (f) => f.needs[0].levels.push({ on: '2025-02-15', level: 'high' }),
  ],
  [
    'ratings out of order',
    (f) => (f.involvements[0].ratings[1].on = '2024-12-31'),
    ['$.involvements[0].ratings[1].on'],
    (f) => (f.involvements[0].ratings[1].on = '2025-01-02'),
  ],
  [
    'two ratings of one voice on one day',
    (f) => (f.involvements[0].ratings[1].on = '2025-01-01'),
    ['$.involvements[0].ratings[1].on'],
    (f) => Object.assign(f.involvements[0].ratings[1], { on: '2025-01-01', by: 'family' }),
  ],
  [
    'two ratings of one voice with another between',
    (f) => f.familyMembers[0].relationships[0].ratings.splice(2, 1, { on: '2025-01-01', by: 'worker' }),
    ['$.familyMembers[0].relationships[0].ratings[2].on'],
    (f) => f.familyMembers[0].relationships[0].ratings.splice(2, 1, { on: '2025-01-01', by: 'family' }),
  ],
  [
    'ratings of two voices out of order',
    (f) => (f.familyMembers[0].relationships[0].ratings[1].on = '2024-12-31'),
    ['$.familyMembers[0].relationships[0].ratings[1].on'],
    () => {},
  ],
  [
    'ratings of a tie out of order',
    (f) => (f.ties[0].ratings[1].on = '2024-12-31'),
    ['$.ties[0].ratings[1].on'],
    () => {},
  ],
]

const at = (records: RawRecord[], index: number) => records[index] as RawRecord

/** Each period: where its end stands in the told file, and the field's name. */
const PERIODS: [what: string, path: string, of: (file: RawNetworkFile) => RawRecord, end: string][] = [
  ['involvement', '$.involvements[0]', (f) => at(f.involvements, 0), 'endedOn'],
  ['lead', '$.involvements[0]', (f) => at(f.involvements, 0), 'leadUntil'],
  ['membership', '$.professionals[1].teams[0]', (f) => at(f.professionals, 1).teams[0], 'until'],
  [
    'supervision',
    '$.professionals[1].supervisedBy[0]',
    (f) => at(f.professionals, 1).supervisedBy[0],
    'until',
  ],
  [
    'relationship',
    '$.familyMembers[0].relationships[0]',
    (f) => at(f.familyMembers, 0).relationships[0],
    'until',
  ],
  ['household', '$.children[0].livesIn[0]', (f) => at(f.children, 0).livesIn[0], 'until'],
  ['support', '$.familyMembers[0].supports[0]', (f) => at(f.familyMembers, 0).supports[0], 'until'],
  ['need', '$.needs[0]', (f) => at(f.needs, 0), 'closedOn'],
  ['plan', '$.plans[0]', (f) => at(f.plans, 0), 'endedOn'],
  ['assessment', '$.assessments[0]', (f) => at(f.assessments, 0), 'completedOn'],
  ['consent that expires', '$.consents[0]', (f) => at(f.consents, 0), 'expiresOn'],
  ['consent that is withdrawn', '$.consents[0]', (f) => at(f.consents, 0), 'withdrawnOn'],
  ['referral', '$.referrals[0]', (f) => at(f.referrals, 0), 'decidedOn'],
  ['disagreement', '$.disagreements[0]', (f) => at(f.disagreements, 0), 'resolvedOn'],
]

describeRefusals('a day', DAYS)

describe('periods', () => {
  it.each(PERIODS)('refuses the end of a %s before its start', (_, path, of, end) => {
    expect(pathsAfter((file) => (of(file)[end] = '2024-12-31'))).toEqual([`${path}.${end}`])
  })
  it.each(PERIODS)('allows the end of a %s on the day of its start', (_, _path, of, end) => {
    expect(pathsAfter((file) => (of(file)[end] = '2025-01-01'))).toEqual([])
  })
})
