import { expect, test } from 'vitest'
import type { MapElement } from './map-element.ts'
import { type Mark, type Marking, marksOf } from './marks.ts'

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
  return [...marksOf(ELEMENTS, marking)].flatMap(([id, marks]) => (marks.includes(mark) ? [id] : []))
}

test('a finding lights up its own and brings the ends of its ties along', () => {
  const marking = { emphasis: new Set(['work']), showsInformation: false }
  expect(marked('lit', marking)).toEqual(['work'])
  expect(marked('near', marking)).toEqual(['child', 'worker'])
})

test('what a finding lights up is lit and no more', () => {
  const marking = { emphasis: new Set(['work', 'worker']), showsInformation: false }
  expect(marked('lit', marking)).toEqual(['worker', 'work'])
  expect(marked('near', marking)).toEqual(['child'])
})

test('nothing has a mark while nothing is chosen', () => {
  expect(marksOf(ELEMENTS, { showsInformation: false }).size).toBe(0)
})

test('the layer of information is shown when it is switched on, and the other ties step back', () => {
  expect(marked('shown', { showsInformation: false })).toEqual([])
  expect(marked('shown', { showsInformation: true })).toEqual(['call'])
  expect(marked('quiet', { showsInformation: true })).toEqual(['work'])
})

test('the chosen one is marked', () => {
  expect(marked('chosen', { selection: 'worker', showsInformation: false })).toEqual(['worker'])
})
