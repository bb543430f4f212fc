import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** The steps from the root of the API to a field, as `Type.field`, and a document that asks for it. */
export interface FieldDocument {
  path: string[]
  document: string
  /** The field with its arguments and what is asked of it. */
  selection: string
}

/**
 * A document for each field of the schema, by the shortest way from the root, with arguments that are of their types
 * and lead to nothing in particular.
 */
export function documentsOfFields(schema: GraphQLSchema): Map<string, FieldDocument> {
  const found = new Map<string, FieldDocument>()
  const roots: [GraphQLObjectType | null | undefined, string][] = [
    [schema.getQueryType(), 'query'],
    [schema.getMutationType(), 'mutation'],
    [schema.getSubscriptionType(), 'subscription'],
  ]
  type Way = { type: string; path: string[]; wrap(selection: string): string }
  const ways: Way[] = roots.flatMap(([type, keyword]) =>
    type ? [{ type: type.name, path: [], wrap: (inner: string) => `${keyword} { ${inner} }` }] : [],
  )
  const seen = new Set<string>(ways.map(({ type }) => type))
  for (let way = ways.shift(); way; way = ways.shift()) {
    const { type: name, path, wrap } = way
    const type = schema.getType(name)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const call = callOf(field)
      const key = `${name}.${field.name}`
      const result = getNamedType(field.type)
      const selection = isCompositeType(result) ? `${call} { __typename }` : call
      found.set(key, { path: [...path, key], document: wrap(selection), selection })
      if (!isCompositeType(result)) continue
      const next = isAbstractType(result) ? [result, ...schema.getPossibleTypes(result)] : [result]
      for (const one of next.filter(({ name }) => !seen.has(name))) {
        seen.add(one.name)
        ways.push({
          type: one.name,
          path: [...path, key],
          wrap: (inner) => wrap(`${call} { ... on ${one.name} { ${inner} } }`),
        })
      }
    }
  }
  return found
}

function callOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequired).map((arg) => `${arg.name}: ${literalOf(arg.type)}`)
  return given.length === 0 ? name : `${name}(${given.join(', ')})`
}

function isRequired({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function literalOf(given: GraphQLInputType): string {
  const type = getNullableType(given)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields())
    const fields = type.isOneOf ? all.slice(0, 1) : all.filter(isRequired)
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`
  }
  const LITERALS: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Date: '"2026-06-30"',
    WhatIfChanges: '[]',
  }
  return LITERALS[type.name] ?? '"nobody"'
}
