import { expect, test } from 'vitest'
import { england } from '../../domain/findings/profiles/england.ts'
import { modelOn, WORDS } from '../../tests/support/drawn-map.ts'
import { sampleIndex } from '../../tests/support/sample-network.ts'
import { storyRecords } from '../../tests/support/story.ts'
import { TODAY } from '../../tests/support/told-network.ts'
import { castOf } from './cast.ts'
import { toElements } from './elements.ts'
import { layOut } from './layout.ts'
import { legendOf } from './legend.ts'
import type { MapElement } from './map-element.ts'

function drawn(index: ReturnType<typeof sampleIndex>, day: string): MapElement[] {
  return toElements(modelOn(index, day), layOut(castOf(index, england), 'landscape'), WORDS)
}

test('an empty map has an empty legend', () => {
  expect(legendOf([], true)).toEqual([])
})

test('the legend names what is on the map, and only that', () => {
  const keys = legendOf(drawn(sampleIndex({ professionals: 25, homes: 2 }), TODAY), true).map(
    ({ key }) => key,
  )
  expect(keys).toEqual(
    expect.arrayContaining([
      'child',
      'lead',
      'outside',
      'unmet',
      'conflict',
      'broken',
      'unrated',
      'exchange',
      'meeting',
    ]),
  )
  expect(keys).not.toContain('sibling')
  expect(keys).not.toContain('doubled')
  expect(new Set(keys).size).toBe(keys.length)
})

test('information has no part in the legend while it is not shown', () => {
  const groups = legendOf(drawn(sampleIndex({ professionals: 10 }), TODAY), false).map(({ group }) => group)
  expect(groups).not.toContain('information')
})

test('every sector with a professional on the map is named', () => {
  const index = storyRecords('county-line')[0]
  if (!index) throw new Error('a story without a child')
  const elements = drawn(index, '2026-11-01')
  const sectors = new Set(
    elements.flatMap(({ classes }) =>
      classes.flatMap((name) => (name.startsWith('sector-') ? [name.slice('sector-'.length)] : [])),
    ),
  )
  const named = legendOf(elements, false).flatMap(({ key, group }) => (group === 'sectors' ? [key] : []))
  expect(new Set(named.filter((key) => key !== 'lead' && key !== 'outside'))).toEqual(sectors)
})
