import type { GraphQLEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { FINDING_KINDS } from '../../domain/findings/finding-kind.ts'
import { makeSchema } from '../schema.ts'
import { codeResolvers } from './codes.ts'

const schema = makeSchema()

describe('the enums of the API', () => {
  test.each(Object.entries(codeResolvers))('%s has the codes of the domain, and no other', (name, codes) => {
    const type = schema.getType(name) as GraphQLEnumType
    expect(type.getValues().map((value) => [value.name, value.value])).toEqual(Object.entries(codes))
  })

  test('are each told to the server', () => {
    const names = Object.values(schema.getTypeMap())
      .filter(({ astNode }) => astNode?.kind === 'EnumTypeDefinition')
      .map(({ name }) => name)
    const ofFindings = [
      'FindingKind',
      'Severity',
      'ExchangeType',
      'MissingFact',
      'FlowDirection',
      'InvolvementQuestion',
      'ExpectationForm',
      'Unit',
    ]
    expect(names.sort()).toEqual([...Object.keys(codeResolvers), ...ofFindings].sort())
  })

  test('name every kind of finding', () => {
    const type = schema.getType('FindingKind') as GraphQLEnumType
    expect(type.getValues().map(({ name }) => name)).toEqual([...FINDING_KINDS])
  })
})
