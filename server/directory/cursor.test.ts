import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cursorOf, placeOf } from './cursor.ts'

const PLACE = { rank: 2, names: ['hemi walker', 'hems'], id: 'c-1' }

describe('a cursor', () => {
  test('gives back the place that it was made of', () => {
    fc.assert(
      fc.property(
        fc.record({
          rank: fc.nat(4),
          names: fc.array(fc.string({ unit: 'grapheme' })),
          id: fc.string({ unit: 'grapheme' }),
        }),
        fc.string({ unit: 'grapheme' }),
        (place, search) => {
          expect(placeOf(cursorOf(place, search), search)).toEqual(place)
        },
      ),
    )
  })

  test('is good for its own search alone', () => {
    expect(placeOf(cursorOf(PLACE, 'hemi'), 'hem')).toBeUndefined()
  })

  test('is refused when any of its letters is another', () => {
    const cursor = cursorOf(PLACE, 'hemi')
    for (let at = 0; at < cursor.length; at++) {
      const letter = cursor[at] === 'A' ? 'B' : 'A'
      expect(placeOf(cursor.slice(0, at) + letter + cursor.slice(at + 1), 'hemi')).toBeUndefined()
    }
  })

  test.each(['', 'not a cursor', 'e30', '=='])('%j is none', (text) => {
    expect(placeOf(text, '')).toBeUndefined()
  })
})
