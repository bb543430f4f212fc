import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexRecord } from '../../../domain/network/record.ts'
import { recordOf } from '../../../tests/support/record-of.ts'
import { mother, TODAY, type Told, toldLists } from '../../../tests/support/told-network.ts'
import { thingOf } from '../details/thing.ts'
import { isEnd, tieOffers } from './tie-offers.ts'

const TOLD: Told = {
  professionals: [
    { id: 'mei', name: 'Mei Lin', agency: 'school', roles: ['teacher'] },
    { id: 'rua', name: 'Rua Hohepa', agency: 'school', roles: ['mentor'] },
    { id: 'ada', name: 'Ada Okoro', agency: 'school', roles: ['gp'] },
  ],
  households: [
    { id: 'home', name: 'Home', kind: 'home' },
    { id: 'nan', name: 'At Nan’s', kind: 'home' },
  ],
  familyMembers: [
    mother({}),
    {
      ...{ id: 'gran', family: 'family', name: 'Adaeze Okonkwo' },
      relationships: [{ child: 'c', kinship: 'grandparent' }],
      livesIn: [{ household: 'nan' }],
    },
  ],
  agencies: [{ id: 'school', name: 'School', sector: 'education' }],
  needs: [
    {
      ...{ id: 'reading', of: 'c', category: 'education', description: 'To read' },
      levels: [{ on: '2026-01-01', level: 'moderate' }],
    },
  ],
  involvements: [
    { id: 'teaches', professional: 'mei', role: 'teacher', with: 'c', startedOn: '2026-01-01' },
    {
      ...{ id: 'mentors', professional: 'rua', role: 'mentor', with: 'c', startedOn: '2026-01-01' },
      addresses: ['reading'],
    },
    {
      ...{ id: 'treated', professional: 'ada', role: 'gp', with: 'c' },
      ...{ startedOn: '2025-01-01', endedOn: '2026-06-01' },
    },
  ],
}

function offers(from: string, to: string, told: Told = TOLD) {
  const index = indexRecord(recordOf(toldLists(told), 'c'))
  const [one, other] = [thingOf(index, from), thingOf(index, to)]
  if (!one || !other) throw new Error(`${from} or ${to} is not told`)
  return tieOffers(one, other, { index, today: TODAY })
}
const words = (from: string, to: string, told?: Told) =>
  offers(from, to, told).map((offer) => 'words' in offer && offer.words)

test('between two professionals lies what one told the other, how it goes, and what they do jointly', () => {
  expect(words('mei', 'rua')).toEqual(['contact', 'goesBetween', 'jointVisit', 'joint'])
  const told = offers('mei', 'rua')
  expect(told[0]).toMatchObject({
    form: { list: 'contacts', start: { from: 'mei', to: ['rua'], children: ['c'] } },
  })
  expect(told[2]).toMatchObject({ form: { start: { involvements: ['teaches', 'mentors'] } } })
  expect(told[3]).toMatchObject({ onFile: { id: 'teaches' }, changes: { jointWith: ['mentors'] } })
})

test('whoever does no work at present does none jointly, and what is joint is not offered again', () => {
  expect(words('mei', 'ada')).toEqual(['contact', 'goesBetween'])
  const [teaches, ...rest] = TOLD.involvements ?? []
  const joint = {
    ...TOLD,
    involvements: [{ ...teaches, jointWith: ['mentors'] } as typeof teaches & {}, ...rest],
  }
  expect(words('rua', 'mei', joint)).toEqual(['contact', 'goesBetween', 'jointVisit'])
})

test('a tie that is on file is rated, whichever way it is drawn', () => {
  const ties = [{ from: 'rua', to: 'mei', ratings: [{ on: '2026-02-01', quality: 'strained' as const }] }]
  expect(offers('mei', 'rua', { ...TOLD, ties })[1]).toMatchObject({
    form: {
      list: 'ties',
      onFile: { from: 'rua' },
      start: { ratings: [{ on: '2026-02-01' }, { on: TODAY }] },
    },
  })
})

test('with somebody of the family a professional works, or their work is rated, visited or ended', () => {
  expect(words('mum', 'mei')).toEqual(['works'])
  expect(offers('mei', 'mum')[0]).toMatchObject({
    form: { start: { professional: 'mei', role: 'teacher', with: 'mum', startedOn: TODAY } },
  })
  expect(words('mei', 'c')).toEqual(['goesBetween', 'visit', 'ended'])
  expect(words('ada', 'c')).toEqual(['works'])
})

test('a need is met by work that goes on, or by new work, once', () => {
  expect(words('reading', 'mei')).toEqual(['meetsIt', 'saysSo'])
  expect(offers('mei', 'reading')[0]).toMatchObject({
    onFile: { id: 'teaches' },
    changes: { addresses: ['reading'] },
  })
  expect(words('rua', 'reading')).toEqual(['saysSo'])
  expect(words('ada', 'reading')).toEqual(['works', 'saysSo'])
  expect(words('mum', 'reading')).toEqual(['supportsIt', 'saysSo'])
  expect(words('c', 'reading')).toEqual(['saysSo'])
})

test('family is rated, and lives somewhere; between a need and a home lies nothing', () => {
  expect(words('mum', 'c')).toEqual(['goesBetween'])
  expect(words('nan', 'mum')).toEqual(['livesThere'])
  expect(words('c', 'nan')).toEqual(['livesThere'])
  expect(words('c', 'home')).toEqual([])
  expect(words('reading', 'home')).toEqual([])
})

test('which way a line is drawn makes no other offer', () => {
  const index = indexRecord(recordOf(toldLists(TOLD), 'c'))
  const ids = ['mei', 'rua', 'ada', 'c', 'mum', 'home', 'reading']
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (from, to) => {
      fc.pre(from !== to)
      const things = [from, to].map((id) => thingOf(index, id))
      expect(things.every((thing) => thing && isEnd(thing))).toBe(true)
      expect(words(from, to).sort()).toEqual(words(to, from).sort())
    }),
  )
})
