import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonPieces, NotJson, type Piece } from './json-pieces.ts'

const isList = (name: string) => name !== 'whole'

function piecesOf(bytes: Uint8Array, cuts: readonly number[] = []): Piece[] {
  const parser = new JsonPieces(isList)
  const places = [
    0,
    ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other),
    bytes.length,
  ]
  const pieces = places.slice(1).flatMap((end, at) => parser.push(bytes.slice(places[at], end)))
  parser.end()
  return pieces
}

function expectedOf(document: Record<string, unknown>): Piece[] {
  return Object.entries(document).flatMap(([name, value]): Piece[] =>
    Array.isArray(value) && isList(name)
      ? value.map((entry, index) => ({ name, index, value: entry }))
      : [{ name, value }],
  )
}

const documents = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ noUnicodeString: false }), {
  noNullPrototype: true,
})

describe('JsonPieces', () => {
  it('finds what JSON.parse finds, wherever the bytes are cut and however it is spaced', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.nat(), { maxLength: 20 }),
        fc.constantFrom(0, 1, '\t'),
        (drawn, cuts, space) => {
          const text = JSON.stringify(drawn, undefined, space)
          const written = JSON.parse(text) as Record<string, unknown>
          expect(piecesOf(Buffer.from(text), cuts)).toEqual(expectedOf(written))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('reads texts with escaped quotes and backslashes cut at every byte', () => {
    const text = JSON.stringify({ whole: '\\', list: ['"', '\\"', '}', { 'a"': ']\\' }, '\u0000é😀'] })
    const bytes = Buffer.from(text)
    expect(piecesOf(bytes, [...bytes.keys()])).toEqual(expectedOf(JSON.parse(text)))
  })

  it('passes over a byte order mark', () => {
    expect(piecesOf(Buffer.from('\ufeff{"list":[1]}'), [1, 2])).toEqual([
      { name: 'list', index: 0, value: 1 },
    ])
  })

  it.each([
    ['nothing', '', 0],
    ['a list', '[]', 0],
    ['a cut-off list', '{"list":[1,', 11],
    ['a cut-off text', '{"list":["\\', 11],
    ['a comma before the end of a list', '{"list":[1,]}', 11],
    ['a comma before the end', '{"list":1,}', 10],
    ['no comma', '{"list":[1 2]}', 11],
    ['no colon', '{"list" 1}', 8],
    ['a name without quotes', '{list:1}', 1],
    ['something after the end', '{} x', 3],
    ['a word that is none', '{"list":[nul]}', 9],
    ['a comma missing inside an entry', '{"list":[1,\n{"a":1 "b":2}]}', 19],
    ['a field that comes twice', '{"list":[1],"list":[2]}', 18],
    ['the wrong bracket', '{"list":[{"a":[1}]]}', 16],
  ])('says where %s stops being JSON', (_what, text, offset) => {
    expect(() => piecesOf(Buffer.from(text))).toThrow(NotJson)
    expect(() => piecesOf(Buffer.from(text))).toThrow(expect.objectContaining({ offset }))
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(() => piecesOf(Buffer.from([0x7b, 0x22, 0xff, 0x22]))).toThrow(NotJson)
  })
})
