import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { child, involvement, mother, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { checkNetworkFile } from '../network/check/check-network-file.ts'
import type { Voice } from '../network/codes.ts'
import { addDays } from '../network/day.ts'
import { type Network, networkAsOf } from '../network/network.ts'
import type { NetworkLists, Rating } from '../network/network-file.ts'
import { indexRecord } from '../network/record.ts'
import { type ComparedTie, compareVoices, OTHER_VOICES, VIEWS } from './compare-voices.ts'
import { ratedTies } from './rated-ties.ts'

type ToldRating = Partial<Rating> & { on: string }

function work(ratings: ToldRating[], changes = {}): Told {
  return { familyMembers: [], involvements: [involvement('p', { ratings, ...changes })] }
}

/** The list in which the only tie stands. */
function viewOf(ratings: ToldRating[], asOf?: string): string | undefined {
  const lists = compareVoices(toldNetwork(work(ratings), asOf), 'child')
  return VIEWS.find((view) => lists[view].length > 0)
}

const positive: ToldRating = { on: '2026-02-01', quality: 'positive' }

describe('a tie beside itself', () => {
  test('is worse or better as the child last saw it by the day, by the order from strong to broken', () => {
    const said: ToldRating[] = [
      { on: '2026-03-01', by: 'child', quality: 'strong' },
      { on: '2026-05-01', by: 'child', quality: 'strained' },
    ]
    expect(viewOf([positive, ...said])).toBe('worse')
    expect(viewOf([positive, ...said], '2026-04-30')).toBe('better')
    expect(viewOf([positive, ...said], '2026-02-28')).toBe('missing')
  })

  test('is alike where both see the same', () => {
    expect(viewOf([positive, { on: '2026-03-01', by: 'child', quality: 'positive' }])).toBe('alike')
  })

  test('stands alone where the workers have not rated it, and is missing where only they have', () => {
    expect(viewOf([{ on: '2026-03-01', by: 'child', quality: 'broken' }])).toBe('alone')
    expect(viewOf([positive])).toBe('missing')
    expect(viewOf([])).toBe('missing')
  })

  test('is unrated where the child said something of it and no quality, and missing where an entry holds nothing', () => {
    expect(viewOf([positive, { on: '2026-03-01', by: 'child', words: 'She listens.' }])).toBe('unrated')
    expect(viewOf([positive, { on: '2026-03-01', by: 'child', impact: 'some' }])).toBe('unrated')
    expect(viewOf([positive, { on: '2026-03-01', by: 'child' }])).toBe('missing')
  })

  test('is not compared with what the family says, unless it is asked for', () => {
    const network = toldNetwork(work([positive, { on: '2026-03-01', by: 'family', quality: 'broken' }]))
    expect(compareVoices(network, 'child').missing).toHaveLength(1)
    expect(compareVoices(network, 'family').worse).toHaveLength(1)
  })

  test('says since when each sees it so without a break, when they said so last, and the last words', () => {
    const [one] = compareVoices(
      toldNetwork(
        work([
          { on: '2026-01-10', quality: 'strong' },
          { on: '2026-02-01', quality: 'positive' },
          { on: '2026-03-01', by: 'child', quality: 'broken', words: 'I hid.' },
          { on: '2026-04-01', impact: 'some' },
          { on: '2026-05-01', quality: 'positive' },
          { on: '2026-06-01', by: 'child', quality: 'broken' },
        ]),
      ),
      'child',
    ).worse
    expect(one?.worker).toEqual({ quality: 'positive', since: '2026-02-01', on: '2026-05-01' })
    expect(one?.other).toEqual({ quality: 'broken', since: '2026-03-01', on: '2026-06-01' })
    expect(one?.words).toEqual({ text: 'I hid.', on: '2026-03-01' })
  })
})

describe('the ties of a day', () => {
  test('are the work and the relationships that hold then, and none that are over', () => {
    const told = { ...work([positive], { endedOn: '2026-05-01' }), familyMembers: [mother({})] }
    const ids = (asOf: string) => ratedTies(toldNetwork(told, asOf)).map(({ id }) => id)
    expect(ids('2026-04-30')).toEqual(['i-p', 'mum|RELATED_TO|c'])
    expect(ids('2026-05-01')).toEqual(['mum|RELATED_TO|c'])
  })

  test('between two professionals are told where the child said something, and nobody is expected to', () => {
    const between = (ratings: ToldRating[]): Told => ({
      familyMembers: [],
      involvements: ['p', 'q'].map((id) => involvement(id)),
      ties: [{ from: 'p', to: 'q', ratings }],
    })
    const listed = (told: Told) =>
      Object.values(compareVoices(toldNetwork(told), 'child')).flatMap((ties) =>
        ties.map(({ tie }) => tie.id),
      )
    expect(listed(between([positive]))).toEqual(['i-p', 'i-q'])
    expect(listed(between([{ on: '2026-03-01', by: 'child', quality: 'broken' }]))).toContain('p|TIED_TO|q')
  })

  test('are the child’s own to speak of, but for work with a parent and the ties of other children', () => {
    const sister = child({ id: 'sister', relationships: [{ child: 'c', kinship: 'sibling' }] })
    const told: Told = {
      children: [child({}), sister],
      familyMembers: [mother({})],
      involvements: [involvement('p'), involvement('q', { with: 'mum', for: ['c'] })],
    }
    const own = ratedTies(toldNetwork(told)).filter(({ isChildsOwn }) => isChildsOwn)
    expect(own.map(({ id }) => id)).toEqual(['i-p', 'mum|RELATED_TO|c'])
  })

  test('between two children who each name the other are one, with what was said at either', () => {
    const sibling = (id: string, other: string, ratings: ToldRating[]) =>
      child({ id, relationships: [{ child: other, kinship: 'sibling', ratings }] })
    const said: ToldRating = { on: '2026-03-01', by: 'child', quality: 'strained' }
    const told = { familyMembers: [], children: [sibling('c', 's', [positive]), sibling('s', 'c', [said])] }
    const [tie, ...others] = ratedTies(toldNetwork(told))
    expect(others).toEqual([])
    expect(tie).toMatchObject({ id: 'c|RELATED_TO|s', isChildsOwn: false })
    expect(compareVoices(toldNetwork(told), 'child').worse).toHaveLength(1)
  })
})

const AROUND = '2026-03-15'
const anyDay = fc.integer({ min: -150, max: 150 }).map((days) => addDays(AROUND, days))
const anyVoice = fc.constantFrom(...OTHER_VOICES)
const anyNetworks = fc
  .tuple(arbitraryNetworkFile({ around: AROUND, span: 120 }), anyDay)
  .map(([document, day]) => {
    const checked = checkNetworkFile(document)
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
    const { file } = checked
    return file.children.map(({ id }) => networkAsOf(indexRecord(recordOf(file, id)), day))
  })

/** The same network with what was said by one said by another, and so on. */
function told(network: Network, ratingsOf: (ratings: readonly Rating[]) => Rating[]): Network {
  const { record } = network.index
  const held = <One extends { ratings: Rating[] }>(one: One) => ({ ...one, ratings: ratingsOf(one.ratings) })
  const related = <One extends { relationships: NetworkLists['children'][number]['relationships'] }>(
    one: One,
  ) => ({
    ...one,
    relationships: one.relationships.map(held),
  })
  const changed = {
    ...record,
    involvements: record.involvements.map(held),
    ties: record.ties.map(held),
    familyMembers: record.familyMembers.map(related),
    children: record.children.map(related),
  }
  return networkAsOf(indexRecord(changed), network.asOf)
}

const idsOf = (ties: readonly ComparedTie[]) => ties.map(({ tie }) => tie.id)

test('every tie with somebody of the family is in one list, and in no other', () => {
  fc.assert(
    fc.property(anyNetworks, anyVoice, (networks, voice) => {
      for (const network of networks) {
        const all = Object.values(compareVoices(network, voice)).flatMap(idsOf)
        const expected = ratedTies(network)
          .filter(({ kind }) => kind !== 'between-professionals')
          .map(({ id }) => id)
        expect(new Set(all).size).toBe(all.length)
        expect(all.filter((id) => !id.includes('|TIED_TO|')).sort()).toEqual(expected.sort())
      }
    }),
    { numRuns: 100 },
  )
})

test('with the voices exchanged, what was better is worse, and alike stays alike', () => {
  fc.assert(
    fc.property(anyNetworks, anyVoice, (networks, voice) => {
      const turned: Partial<Record<Voice, Voice>> = { worker: voice, [voice]: 'worker' }
      for (const network of networks) {
        const there = compareVoices(network, voice)
        const back = compareVoices(
          told(network, (ratings) => ratings.map((one) => ({ ...one, by: turned[one.by] ?? one.by }))),
          voice,
        )
        // Which of two children's ties stands for both follows the workers, so that theirs may be another one then.
        const comparable = (ties: readonly ComparedTie[]) =>
          idsOf(ties.filter(({ tie }) => !network.index.children.has(tie.from)))
        expect(comparable(back.better)).toEqual(comparable(there.worse))
        expect(comparable(back.worse)).toEqual(comparable(there.better))
        expect(comparable(back.alike)).toEqual(comparable(there.alike))
      }
    }),
    { numRuns: 100 },
  )
})

test('what is said after the day, or by somebody else, changes nothing', () => {
  fc.assert(
    fc.property(anyNetworks, anyVoice, (networks, voice) => {
      for (const network of networks) {
        const known = told(network, (ratings) =>
          ratings.filter(({ on, by }) => on <= network.asOf && (by === 'worker' || by === voice)),
        )
        const plain = (one: Network) =>
          Object.entries(compareVoices(one, voice)).map(([view, ties]) => [
            view,
            ties.map(({ tie, ...rest }) => ({ id: tie.id, ...rest })),
          ])
        expect(plain(known)).toEqual(plain(network))
      }
    }),
    { numRuns: 100 },
  )
})
