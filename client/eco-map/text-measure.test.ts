import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ellipsise, textWidth, wrap } from './text-measure.ts'

test('a text that fits stays as it is, a longer one is cut to the width', () => {
  expect(ellipsise('Hēmi Ngata', 12, 200)).toBe('Hēmi Ngata')
  expect(ellipsise('Wilhelmina Featherstonehaugh', 12, 100)).toMatch(/^Wilhelmina \S*…$/)
})

test('whatever the script, what is left is no wider than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
      expect(textWidth(ellipsise(text, 12, width), 12)).toBeLessThanOrEqual(width)
    }),
  )
})

test('a letter and its marks are never parted', () => {
  const family = '👩‍👩‍👧 of the house at the end of the road'
  expect(ellipsise(family, 12, 30)).toMatch(/^(👩‍👩‍👧.*)?…$/u)
})

test('marks take no room', () => {
  expect(textWidth('e\u0304', 12)).toBe(textWidth('e', 12))
})

test('lines break between words, and the last one holds the rest', () => {
  expect(wrap('New tenancy at Harbour Row', 12, 100, 2)).toEqual(['New tenancy at', 'Harbour Row'])
  expect(wrap('Independent Guardianship for Trafficked Children', 12, 100, 2)).toHaveLength(2)
  expect(wrap('Home', 12, 100, 2)).toEqual(['Home'])
})
