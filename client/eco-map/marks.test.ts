import { expect, test } from 'vitest'
import type { MapElement } from './map-element.ts'
import { marksOf } from './marks.ts'

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

function marked(mark: 'lit' | 'dim' | 'quiet' | 'shown' | 'chosen', marking: Parameters<typeof marksOf>[1]) {
  return marksOf(ELEMENTS, marking).flatMap(([id, marks]) => (marks[mark] ? [id] : []))
}

test('a finding lights up its own and dims the rest, but for homes and the ends of its ties', () => {
  const marking = { emphasis: new Set(['work']), showsInformation: false }
  expect(marked('lit', marking)).toEqual(['work'])
  expect(marked('dim', marking)).toEqual(['other', 'call'])
})

test('without a finding nothing is dimmed', () => {
  expect(marked('dim', { showsInformation: true })).toEqual([])
})

test('the layer of information is shown when it is switched on, and the other ties step back', () => {
  expect(marked('shown', { showsInformation: false })).toEqual([])
  expect(marked('shown', { showsInformation: true })).toEqual(['call'])
  expect(marked('quiet', { showsInformation: true })).toEqual(['work'])
})

test('the chosen one is marked', () => {
  expect(marked('chosen', { selection: 'worker', showsInformation: false })).toEqual(['worker'])
})
