import type { GraphQLEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { makeSchema, RESOLVERS } from './schema.ts'

const types = Object.values(makeSchema().getTypeMap())
const enums = types.filter(({ astNode }) => astNode?.kind === 'EnumTypeDefinition') as GraphQLEnumType[]

describe('the enums of the API', () => {
  test.each(enums.map((type) => [type.name, type] as const))(
    '%s has the codes that one capability gives it, in their order, and no other',
    (name, type) => {
      const given = RESOLVERS.flatMap((resolvers) =>
        Object.entries(resolvers).flatMap(([of, codes]) => (of === name ? [Object.entries(codes)] : [])),
      )
      expect(given).toEqual([type.getValues().map((value) => [value.name, value.value])])
    },
  )
})
