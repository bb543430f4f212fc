import { GraphQLError, getIntrospectionQuery, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { makeSchema } from '../schema.ts'
import { DOCUMENT_LIMITS, DocumentLimitsRule, LONGEST_DOCUMENT } from './document-limits.ts'
import { sizeOf } from './document-size.ts'

const schema = makeSchema()

function refusals(document: string): string[] {
  return validate(schema, parse(document), [DocumentLimitsRule]).map(({ message }) => message)
}
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')
const nested = (depth: number) =>
  `{ child(id: "a") ${'{ network '.repeat(depth - 1)} ${'}'.repeat(depth - 1)} }`

describe('the largest document that is answered', () => {
  test.each([
    ['depth', nested, 'levels of fields within fields'],
    ['rootFields', (count: number) => `{ ${times(count, () => 'today')} }`, 'fields of the operation itself'],
    ['aliases', (count: number) => `{ child(id: "a") { ${times(count, (at) => `a${at}: id`)} } }`, 'aliases'],
    ['directives', (count: number) => `{ today ${times(count, () => '@include(if: true)')} }`, 'directives'],
  ] as const)('has so many %s, and one more is refused', (part, document, words) => {
    const most = DOCUMENT_LIMITS[part]
    expect(refusals(document(most))).toEqual([])
    expect(refusals(document(most + 1))).toEqual([
      `The document has ${most + 1} ${words}; at most ${most} are answered. Ask for less at once.`,
    ])
  })

  test('has so many words and signs, and one more is refused', () => {
    const document = (words: number) => `{ ${'a '.repeat(words - 2)} }`
    const read = (words: number) => parse(document(words), { maxTokens: LONGEST_DOCUMENT })
    expect(() => read(LONGEST_DOCUMENT)).not.toThrow()
    expect(() => read(LONGEST_DOCUMENT + 1)).toThrow(GraphQLError)
  })

  test('is the same however it is spread over fragments', () => {
    const { depth, rootFields } = DOCUMENT_LIMITS
    const deep = `query { ...A } fragment A on Query { child(id: "a") { ... on Child { ${'network { '.repeat(depth - 1)} asOf ${'}'.repeat(depth - 1)} } } }`
    expect(refusals(deep)).toHaveLength(1)
    const wide = `{ ...A ...A } fragment A on Query { ${times(rootFields / 2 + 1, () => 'today')} }`
    expect(refusals(wide)).toHaveLength(1)
  })

  test('of several operations each is held to it', () => {
    expect(refusals(`query One { today } query Two ${nested(DOCUMENT_LIMITS.depth + 1)}`)).toHaveLength(1)
  })

  test('is not one that asks about the schema, as editors do', () => {
    expect(refusals(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toEqual([])
  })
})

describe('measuring ends', () => {
  test('where fragments spread each other', () => {
    const circle = '{ ...A } fragment A on Query { ...B today } fragment B on Query { ...A }'
    expect(sizeOf(parse(circle))).toMatchObject({ depth: 1, rootFields: 1 })
  })

  test('at once, where each of many fragments spreads the next one many times', () => {
    const doubling = `{ ...F0 } ${times(60, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
      fragment F60 on Query { today }`
    expect(sizeOf(parse(doubling)).rootFields).toBe(2 ** 60)
  })
})
