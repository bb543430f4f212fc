import { describe, expect, test } from 'vitest'
import { practiceOf } from '../../../domain/findings/practice.ts'
import { england } from '../../../domain/findings/profiles/england.ts'
import { WORDS } from '../../../tests/support/drawn-map.ts'
import { STORIES, storyRecords } from '../../../tests/support/story.ts'
import { involvement, type Told, toldNetwork } from '../../../tests/support/told-network.ts'
import { castOf } from '../cast.ts'
import { castOfDay } from '../cast-of-day.ts'
import { toElements } from '../elements.ts'
import { layOut } from '../layout.ts'
import { legendOf } from '../legend.ts'
import { mapOfDay } from '../map-of-day.ts'
import { litByChoice, voiceMap } from './voice-map.ts'

const practice = practiceOf(england)
const told: Told = {
  involvements: [
    involvement('p', {
      ratings: [
        { on: '2026-02-01', quality: 'positive' },
        { on: '2026-03-01', by: 'child', quality: 'broken' },
      ],
    }),
    involvement('q', { ratings: [{ on: '2026-02-01', quality: 'strong' }] }),
  ],
  ties: [{ from: 'p', to: 'q', ratings: [{ on: '2026-02-01', quality: 'positive' }] }],
}
const { index } = toldNetwork(told)
const shown = { ...mapOfDay(index, practice, '2026-05-01'), search: {} }
const [workers, childs] = [voiceMap(shown, 'worker'), voiceMap(shown, 'child')]
const tieOf = (model: typeof workers, id: string) => model.ties.find((tie) => tie.id === id)

describe('the map as the child sees it', () => {
  test('draws a tie as the child last rated it, and one that the child did not rate as not recorded', () => {
    expect(tieOf(workers, 'i-p')).toMatchObject({ quality: 'positive' })
    expect(tieOf(childs, 'i-p')).toMatchObject({ quality: 'broken' })
    expect(tieOf(workers, 'i-q')).toMatchObject({ quality: 'strong' })
    expect(tieOf(childs, 'i-q')).toMatchObject({ quality: undefined, notRecorded: true })
  })

  test('has no word of the workers on how two professionals get on', () => {
    expect(tieOf(workers, 'p|TIED_TO|q')).toBeDefined()
    expect(tieOf(childs, 'p|TIED_TO|q')).toBeUndefined()
  })

  test('marks what is not recorded on the tie and in the legend, and no tie of a good quality', () => {
    const elements = toElements(childs, layOut(castOf(index, england), 'portrait'), WORDS)
    const marked = elements.filter(({ data }) => data.mark === '?').map(({ data }) => data.id)
    expect(marked).toEqual(['i-q', 'mum|RELATED_TO|c'])
    expect(elements.filter(({ classes }) => classes.includes('quality-positive'))).toEqual([])
    const keys = legendOf(elements, false).map(({ key }) => key)
    expect(keys).toContain('not-recorded')
    expect(keys).not.toContain('unrated')
  })

  test('is filtered as the map is', () => {
    const filtered = voiceMap({ ...shown, search: { people: 'mum' } }, 'child')
    expect(filtered.professionals).toEqual([])
  })
})

test('whatever is chosen is lit up with its ends, or with its ties; a need, or nothing of the map, lights up nothing', () => {
  expect(litByChoice(workers, 'i-p')).toEqual(new Set(['i-p', 'p', 'c']))
  expect(litByChoice(workers, 'mum')).toEqual(new Set(['mum', 'mum|RELATED_TO|c', 'mum|LIVES_IN|home']))
  expect(litByChoice(workers, 'somebody')).toBeUndefined()
  expect(litByChoice(workers, undefined)).toBeUndefined()
})

test('of every story, everybody and everything stands in the same place on both maps, on the page and on paper', () => {
  for (const record of STORIES.flatMap(storyRecords)) {
    const day = { ...mapOfDay(record, practice, '2026-11-01'), search: {} }
    const maps = (['worker', 'child', 'family'] as const).map((voice) => voiceMap(day, voice))
    for (const layout of [
      () => layOut(castOf(record, england), 'portrait'),
      (model: typeof workers) => layOut(castOfDay(model, false), 'portrait'),
    ]) {
      const [one, ...others] = maps.map((model) =>
        toElements(model, layout(model), WORDS)
          .filter(({ group }) => group === 'nodes')
          .map(({ data, position }) => [data.id, position]),
      )
      for (const other of others) expect(other).toEqual(one)
    }
  }
})
