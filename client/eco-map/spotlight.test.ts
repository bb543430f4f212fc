import { expect, test } from 'vitest'
import type { MapElement } from './map-element.ts'
import { type Mark, type Marking, spotlight } from './spotlight.ts'

const element = (id: string, classes: string[], ends?: [string, string]): MapElement => ({
  group: ends ? 'edges' : 'nodes',
  data: { id, ...(ends ? { source: ends[0], target: ends[1] } : {}) },
  classes,
  selectable: true,
  grabbable: true,
})

const ELEMENTS = [
  element('home', ['circle', 'home']),
  element('child', ['person', 'child']),
  element('worker', ['professional']),
  element('other', ['professional']),
  element('work', ['tie', 'involvement'], ['worker', 'child']),
  element('call', ['exchange', 'information'], ['worker', 'other']),
]

function marked(mark: Mark, marking: Marking) {
  return spotlight(ELEMENTS, marking).flatMap(({ data, classes }) =>
    classes.includes(mark) ? [data.id] : [],
  )
}

test('a finding lights up its own and brings the ends of its ties along', () => {
  const marking = { emphasis: new Set(['work']) }
  expect(marked('lit', marking)).toEqual(['work'])
  expect(marked('near', marking)).toEqual(['child', 'worker'])
  expect(spotlight(ELEMENTS, marking)).toHaveLength(3)
})

test('what a finding lights up is lit and no more', () => {
  const marking = { emphasis: new Set(['work', 'worker']) }
  expect(marked('lit', marking)).toEqual(['worker', 'work'])
  expect(marked('near', marking)).toEqual(['child'])
})

test('nothing is drawn over the map while nothing is chosen', () => {
  expect(spotlight(ELEMENTS, {})).toEqual([])
})

test('a chosen tie has ends to run between, and they are not seen', () => {
  expect(marked('chosen', { selection: 'work' })).toEqual(['work'])
  expect(marked('unseen', { selection: 'work' })).toEqual(['child', 'worker'])
})

test('an end that is marked itself is seen', () => {
  expect(marked('unseen', { selection: 'work', hovered: 'worker' })).toEqual(['child'])
  expect(marked('hovered', { selection: 'work', hovered: 'worker' })).toEqual(['worker'])
  expect(marked('unseen', { selection: 'call', emphasis: new Set(['work']) })).toEqual(['other'])
})

test('an element keeps what it means, where it stands, and what it is', () => {
  const [worker] = spotlight(ELEMENTS, { selection: 'worker' })
  expect(worker).toEqual({ ...ELEMENTS[2], classes: ['professional', 'chosen'] })
})
