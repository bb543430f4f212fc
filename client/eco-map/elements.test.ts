import { expect, test } from 'vitest'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import { modelOn, WORDS } from '../../tests/support/drawn-map.ts'
import { sampleIndex } from '../../tests/support/sample-network.ts'
import { STORIES, storyRecords } from '../../tests/support/story.ts'
import { child, mother, TODAY, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { castOf } from './cast.ts'
import { toElements } from './elements.ts'
import { layOut } from './layout.ts'
import type { MapElement, Pins } from './map-element.ts'

function drawn(told: Told, pins?: Pins, day: string = TODAY): MapElement[] {
  const { index } = toldNetwork(told)
  return toElements(modelOn(index, day), layOut(castOf(index, england), 'landscape'), WORDS, pins)
}

function one(elements: readonly MapElement[], id: string): MapElement {
  const found = elements.find(({ data }) => data.id === id)
  if (!found) throw new Error(`${id} is not drawn`)
  return found
}

test('whatever a finding lights up is drawn', () => {
  for (const index of STORIES.flatMap(storyRecords)) {
    for (const day of ['2025-09-01', '2026-03-01', '2026-11-01']) {
      const model = modelOn(index, day)
      const ids = new Set(
        toElements(model, layOut(castOf(index, england), 'landscape'), WORDS).map(({ data }) => data.id),
      )
      for (const finding of computeFindings(networkAsOf(index, day), england)) {
        expect(finding.about.filter((id) => !ids.has(id))).toEqual([])
      }
    }
  }
})

test('every edge has both its ends, and no id comes twice', () => {
  const index = sampleIndex({ professionals: 60, homes: 3 })
  const elements = toElements(modelOn(index, TODAY), layOut(castOf(index, england), 'landscape'), WORDS)
  const ids = elements.map(({ data }) => data.id)
  expect(new Set(ids).size).toBe(ids.length)
  const nodes = new Set(elements.flatMap(({ group, data }) => (group === 'nodes' ? [data.id] : [])))
  for (const { group, data } of elements) {
    if (group === 'edges')
      expect([nodes.has(data.source ?? ''), nodes.has(data.target ?? '')]).toEqual([true, true])
  }
})

test('somebody who stands in a home in which they do not live yet is drawn as away, and not tied to another', () => {
  const told: Told = {
    households: [
      { id: 'home', name: 'Home', kind: 'home' },
      { id: 'flat', name: 'Flat', kind: 'home' },
    ],
    familyMembers: [
      mother({
        livesIn: [
          { household: 'flat', until: '2026-03-01' },
          { household: 'home', from: '2026-03-01' },
        ],
      }),
    ],
  }
  expect(one(drawn(told, undefined, '2026-02-01'), 'mum').classes).toContain('away')
  const now = drawn(told)
  expect(one(now, 'mum').classes).toContain('at-home')
  expect(now.some(({ classes }) => classes.includes('lives-in'))).toBe(false)
})

test('somebody who lived in a home and has moved out stands beside it, tied to it while they lived there', () => {
  const told: Told = {
    familyMembers: [mother({ livesIn: [{ household: 'home', until: '2026-03-01' }] })],
  }
  expect(one(drawn(told, undefined, '2026-02-01'), 'mum|LIVES_IN|home').classes).toContain('lives-in')
  expect(drawn(told).some(({ classes }) => classes.includes('lives-in'))).toBe(false)
})

test('a node that the reader has put somewhere is there, and all else where it was', () => {
  const before = drawn({})
  const after = drawn({}, new Map([['mum', { x: 7, y: -9 }]]))
  expect(one(after, 'mum').position).toEqual({ x: 7, y: -9 })
  expect(one(after, 'c').position).toEqual(one(before, 'c').position)
})

test('two involvements of one professional with one person are two lines that do not cover each other', () => {
  const work = { professional: 'p', with: 'c', startedOn: '2026-01-01' }
  const elements = drawn({
    involvements: [
      { ...work, id: 'i', role: 'teacher' },
      { ...work, id: 'j', role: 'designated-safeguarding-lead' },
    ],
  })
  expect([one(elements, 'i').data.bend, one(elements, 'j').data.bend]).toEqual([
    undefined,
    expect.any(Number),
  ])
})

test('the child is called by the name that they go by', () => {
  expect(one(drawn({ children: [child({ knownAs: 'Chi' })] }), 'c').data.label).toBe('Chi')
})
