import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { makeSchema } from '../schema.ts'
import { costOf, HEAVY_FIELDS, type Variables } from './cost.ts'

const schema = makeSchema()

const cost = (document: string, variables?: Variables, operation?: string) =>
  costOf(schema, parse(document), operation)(variables)

describe('the cost of an operation', () => {
  test('is its fields', () => {
    expect(cost('{ today }')).toBe(1)
    expect(cost('{ child(id: "a") { id name ... on Child { knownAs } } }')).toBe(4)
  })

  test('grows with the page that is asked for: written, given, usual', () => {
    const page = (first: string) => `{ children(first: ${first}) { totalCount nodes { id name } } }`
    const each = 1 + 1 + 2
    expect(cost(page('7'))).toBe(1 + 7 * each)
    expect(cost(page('100'))).toBe(1 + 100 * each)
    const given = `query ($first: Int = 5) ${page('$first')}`
    expect(cost(given, { first: 7 })).toBe(1 + 7 * each)
    expect(cost(given, {})).toBe(1 + 5 * each)
    expect(cost(`query ($first: Int) ${page('$first')}`, { first: null })).toBe(1 + 20 * each)
    expect(cost('{ children { totalCount nodes { id name } } }')).toBe(1 + 20 * each)
  })

  test('takes no page for less than one, or for more than any holds', () => {
    expect(cost('{ children(first: -100) { totalCount } }')).toBe(2)
    expect(cost('{ children(first: 100000) { totalCount } }')).toBe(101)
  })

  test('multiplies pages within pages and lists within lists', () => {
    const inside = (field: string) => `{ caseload { counts { children(first: 10) { nodes { ${field} } } } } }`
    expect(cost(inside('id name')) - cost(inside('id'))).toBe(10 * 10)
    const deep = (field: string) =>
      `{ child(id: "a") { network { involvements { addresses { addressedBy { ${field} } } } } } }`
    expect(cost(deep('id lead')) - cost(deep('id'))).toBe(10 * 10 * 10)
  })

  test('counts a page once, whether as edges or as nodes, also through a fragment', () => {
    expect(cost('{ children(first: 9) { edges { node { id } } } }')).toBe(1 + 9 * 3)
    expect(
      cost('{ children(first: 9) { ...Page } } fragment Page on ChildConnection { edges { node { id } } }'),
    ).toBe(1 + 9 * 3)
  })

  test('counts more for what reads a whole record', () => {
    expect(cost('{ child(id: "a") { network { asOf } } }')).toBe(1 + 1 + 20 + 1)
    for (const field of Object.keys(HEAVY_FIELDS)) {
      const [type = '', name = ''] = field.split('.')
      const fields = (schema.getType(type) as { getFields?: () => object } | undefined)?.getFields?.()
      expect(fields, field).toHaveProperty(name)
    }
  })

  test('is that of the operation that is asked for', () => {
    const two = 'query Small { today } query Large { children(first: 100) { totalCount } }'
    expect(cost(two, {}, 'Small')).toBe(1)
    expect(cost(two, {}, 'Large')).toBe(101)
  })

  test('is worked out at once, where each of many fragments spreads the next one many times', () => {
    const spread = (at: number) => `fragment F${at} on Child { ...F${at + 1} ... on Child { ...F${at + 1} } }`
    const document = `{ child(id: "a") { ...F0 } } ${Array.from({ length: 60 }, (_, at) => spread(at)).join(' ')}
      fragment F60 on Child { id }`
    expect(cost(document)).toBe(1 + 2 ** 60)
  })

  test('ends where fragments spread each other', () => {
    expect(cost('{ ...A } fragment A on Query { today ...A }')).toBe(1)
  })
})
