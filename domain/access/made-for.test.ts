import { describe, expect, test } from 'vitest'
import { recordOf } from '../../tests/support/record-of.ts'
import { child, involvement, meeting, mother, need, toldLists } from '../../tests/support/told-network.ts'
import type { Rating } from '../network/network-file.ts'
import { madeForMember } from './made-for.ts'

const spoken = (of: string): Rating[] => [
  { on: '2026-01-02', by: 'worker', words: `A worker on ${of}` },
  { on: '2026-01-03', by: 'child', words: `The child on ${of}` },
  { on: '2026-01-04', by: 'family', words: `The family on ${of}` },
]
const record = recordOf(
  toldLists({
    children: [
      child({}),
      child({ id: 'sib', relationships: [{ child: 'c', kinship: 'sibling', ratings: spoken('a brother') }] }),
    ],
    familyMembers: [
      mother({ relationships: [{ child: 'c', kinship: 'mother', ratings: spoken('the mother') }] }),
      mother({ id: 'dad', relationships: [{ child: 'c', kinship: 'father' }] }),
      mother({ id: 'big', sameAs: 'sib', relationships: [{ child: 'c', kinship: 'sibling' }] }),
    ],
    needs: [
      need({ id: 'by-child', source: 'c' }),
      need({ id: 'by-mum', source: 'mum' }),
      need({ id: 'by-sib', source: 'sib' }),
      need({
        id: 'by-gp',
        source: 'gp',
        evidencedBy: ['c', 'mum', 'dad', 'gp'].map((person) => ({ person, on: '2026-02-01' })),
      }),
      need({ id: 'by-nobody' }),
    ],
    involvements: [
      involvement('gp', { ratings: spoken('the work of a GP') }),
      involvement('nurse'),
      involvement('coach', { source: 'dad' }),
    ],
    visits: [
      {
        ...{ id: 'v', involvements: ['i-gp'], on: '2026-03-01', mode: 'home-visit', childSeen: true },
        ...{ childVoice: 'I hide when she comes.', source: 'c', standing: 'view' },
      },
    ],
    meetings: [meeting(['gp'], { childVoice: 'Not her.', childVoiceBy: 'advocate', source: 'mum' })],
    ties: [{ from: 'gp', to: 'nurse', ratings: spoken('two workers') }],
    disagreements: [
      ['dad', 'gp'],
      ['mum', 'gp'],
      ['mum', 'dad'],
      ['gp', 'coach'],
    ].map((between) => ({
      ...{ id: between.join('-'), child: 'c', about: 'Contact', raisedOn: '2026-03-01', between },
    })),
    consents: ['c', 'mum'].map((givenBy) => ({
      ...{ id: `of-${givenBy}`, child: 'c', given: false, scope: 'School', givenBy, on: '2026-03-01' },
    })),
    sharingDecisions: [
      {
        ...{ id: 's', child: 'c', on: '2026-03-01', outcome: 'shared', information: 'A plan' },
        views: ['c', 'mum'].map((person) => ({ person, words: `${person} said` })),
      },
    ],
  }),
  'c',
)
const forMum = madeForMember(record, 'mum', [])
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('what is made for the mother', () => {
  test('holds of all ratings those of the workers alone, her own relationship to the child not excepted', () => {
    const all = (made: typeof record) =>
      [
        ...[...made.children, ...made.familyMembers].flatMap(({ relationships }) => relationships),
        ...made.involvements,
        ...made.ties,
      ].flatMap(({ ratings }) => ratings)
    expect(new Set(all(record).map(({ by }) => by))).toEqual(new Set(['worker', 'child', 'family']))
    expect(all(forMum)).toEqual(all(record).filter(({ by }) => by === 'worker'))
  })

  test('holds no words of the child on a visit or at a meeting, and that both took place', () => {
    expect(forMum.visits).toEqual([
      {
        id: 'v',
        involvements: ['i-gp'],
        on: '2026-03-01',
        mode: 'home-visit',
        childSeen: true,
        status: 'held',
      },
    ])
    expect(forMum.meetings).toMatchObject([{ id: 'm', childVoiceBy: 'advocate', source: 'mum' }])
    expect(forMum.meetings[0]?.childVoice).toBe(undefined)
  })

  test('holds what stands on her word, on that of a worker and on nobody’s, and nothing on that of another of the family', () => {
    expect(idsOf(forMum.needs)).toEqual(['by-mum', 'by-gp', 'by-nobody'])
    expect(idsOf(forMum.involvements)).toEqual(['i-gp', 'i-nurse'])
    expect(forMum.needs[1]?.evidencedBy.map(({ person }) => person)).toEqual(['mum', 'gp'])
  })

  test('holds disagreements of hers and between workers, and none of others of the family', () => {
    expect(idsOf(forMum.disagreements)).toEqual(['mum-gp', 'mum-dad', 'gp-coach'])
  })

  test('holds her consent and her views, and of others neither who consented nor what they said', () => {
    expect(forMum.consents.map(({ id, givenBy }) => [id, givenBy])).toEqual([
      ['of-c', undefined],
      ['of-mum', 'mum'],
    ])
    expect(forMum.sharingDecisions[0]?.views).toEqual([
      { person: 'c', words: undefined },
      { person: 'mum', words: 'mum said' },
    ])
  })
})

test('a sibling who is a child on file as well said what they said as that child', () => {
  expect(idsOf(madeForMember(record, 'big', []).needs)).toEqual(['by-sib', 'by-gp', 'by-nobody'])
})

test('what is left out for one is left out for them alone, and for whoever is not on the record', () => {
  const notFor = [{ item: 'i-gp', familyMember: 'dad' }]
  expect(idsOf(madeForMember(record, 'mum', notFor).involvements)).toEqual(['i-gp', 'i-nurse'])
  expect(idsOf(madeForMember(record, 'dad', notFor).involvements)).toEqual(['i-nurse', 'i-coach'])
  expect(idsOf(madeForMember(record, 'somebody', notFor).involvements)).toEqual(['i-nurse'])
})
