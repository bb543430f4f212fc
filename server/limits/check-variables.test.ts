import { buildSchema, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { checkVariables } from './check-variables.ts'
import type { Variables } from './cost.ts'

const schema = buildSchema(`
  enum Level { HIGH LOW }
  input Part { level: Level!  days: [Int!] }
  input Given { id: ID!  parts: [Part!]!  words: String }
  type Query { ask(given: Given, id: ID, ids: [ID!], many: Int): Int }
`)

function problems(definitions: string, variables?: Variables): string[] {
  const [operation] = parse(`query (${definitions}) { ask }`).definitions
  return checkVariables(schema, operation as OperationDefinitionNode, variables).map(({ message }) => message)
}

describe('the values given for variables', () => {
  test.each([
    ['$id: ID!', { id: 'a' }],
    ['$id: ID!', { id: 7 }],
    ['$id: ID! = "a"', {}],
    ['$id: ID', undefined],
    ['$id: ID', { id: null, another: 'one' }],
    ['$ids: [ID!]', { ids: 'a' }],
    ['$given: Given!', { given: { id: 'a', parts: [{ level: 'HIGH', days: [1] }], words: null } }],
  ])('fit %s', (definitions, variables) => {
    expect(problems(definitions, variables)).toEqual([])
  })

  const NAME = 'Hēmi Walker'
  test.each([
    ['$id: ID!', {}, 'Variable "$id" of type "ID!" is not given.'],
    ['$id: ID!', undefined, 'Variable "$id" of type "ID!" is not given.'],
    ['$id: ID!', { id: null }, 'Variable "$id" is not of the type "ID!".'],
    ['$id: ID!', { id: { name: NAME } }, 'Variable "$id" is not of the type "ID!".'],
    ['$many: Int', { many: NAME }, 'Variable "$many" is not of the type "Int".'],
    ['$ids: [ID!]', { ids: ['a', null] }, 'Variable "$ids" at 1 is not of the type "ID!".'],
    ['$given: Given', { given: NAME }, 'Variable "$given" is not of the type "Given".'],
    ['$given: Given', { given: { parts: [] } }, 'Variable "$given" has not the fields of the type "Given".'],
    [
      '$given: Given',
      { given: { id: 'a', parts: [], [NAME]: NAME } },
      'Variable "$given" has not the fields of the type "Given".',
    ],
    [
      '$given: Given',
      { given: { id: 'a', parts: [{ level: 'HIGH' }, { level: 'HIGHER', words: NAME }] } },
      'Variable "$given" at parts.1.level is not of the type "Level!".',
    ],
    [
      '$given: Given',
      { given: { id: 'a', parts: [{ level: 'HIGH', days: [1, NAME] }] } },
      'Variable "$given" at parts.0.days.1 is not of the type "Int!".',
    ],
  ])('that do not fit %s are told by their place, never repeated', (definitions, variables, message) => {
    const told = problems(definitions, variables)
    expect(told).toContain(message)
    expect(told.join()).not.toMatch(/Walker|HIGHER|Did you mean/)
  })

  test('are told of ten times at most', () => {
    expect(problems('$ids: [ID!]', { ids: Array(9_999).fill(null) })).toHaveLength(10)
  })
})
