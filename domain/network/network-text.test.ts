import { expect, it } from 'vitest'
import { forbiddenCharacter, isBlank, normaliseText, visible } from './network-text.ts'

it.each([
  ['a\0', 'U+0000'],
  ['\u202a', 'U+202A'],
  ['x\u202ey', 'U+202E'],
  ['\u2066', 'U+2066'],
  ['\u2069', 'U+2069'],
  ['\ud83d', 'U+D83D'],
  ['\ude00\ud83d', 'U+DE00'],
])('finds what no text may hold in %j', (text, character) => expect(forbiddenCharacter(text)).toBe(character))

it.each([
  '',
  '\u200eسامي\u200f\u061c',
  '😀',
  '\u2029\u202f',
  '\u2065\u206a',
  '\t\n',
  '\u{1f468}\u200d\u{1f469}',
])('allows %j', (text) => expect(forbiddenCharacter(text)).toBeUndefined())

it.each(['', ' ', '\n\t', '\u00a0\u2003\u3000', '\u0085'])('takes %j as blank', (text) =>
  expect(isBlank(text)).toBe(true),
)
it.each(['x', ' x ', '.', '\u2800'])('takes %j as text', (text) => expect(isBlank(text)).toBe(false))

it('composes and changes nothing else', () => {
  expect(normaliseText(' He\u0304mi  ﬁ ')).toBe(' H\u0113mi  ﬁ ')
})

it('writes out what a screen would act upon', () => {
  expect(visible('a\u202eb\0')).toBe('a\\u202eb\\u0000')
})
