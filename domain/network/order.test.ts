import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCodePoints } from './order.ts'

test('a character beyond the basic plane comes after every other', () => {
  expect(['\u{1F33F}', '\uFF5E', 'z', 'a'].sort(compareCodePoints)).toEqual(['a', 'z', '\uFF5E', '\u{1F33F}'])
})

test('the order is that of the code points', () => {
  const codePoints = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      const [a, b] = [codePoints(one), codePoints(other)]
      const differs = a.findIndex((point, at) => point !== b[at])
      const expected = differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1)
      expect(Math.sign(compareCodePoints(one, other))).toBe(Math.sign(expected))
    }),
  )
})
