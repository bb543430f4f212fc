import { GraphQLScalarType } from 'graphql'
import type { Resolvers } from '../generated/resolver-types.ts'
import { readWhatIf } from './what-if.store.ts'
import { dropWhatIf, keepWhatIf, whatIfsOf } from './what-if.ts'

/** The resolvers of `what-if.graphql`. */
export const whatIfResolvers = {
  WhatIfChanges: new GraphQLScalarType({ name: 'WhatIfChanges' }),
  Query: { whatIf: (_, { id }, { database, viewer }) => readWhatIf(database, viewer, id) },
  Child: { whatIfs: ({ id }, _, context) => whatIfsOf(id, context) },
  Mutation: {
    keepWhatIf: (_, { input }, context) => keepWhatIf(input, context),
    dropWhatIf: (_, asked, context) => dropWhatIf(asked, context),
  },
  KeepWhatIfResult: { __resolveType: ({ __typename }) => __typename },
  DropWhatIfResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
