import { GraphQLScalarType } from 'graphql'
import type { NetworkRecord } from '../../domain/network/record.ts'
import { readChanges } from '../../domain/what-if/read-changes.ts'
import { suppose } from '../../domain/what-if/suppose.ts'
import { withRecord } from '../eco-map/child.resolvers.ts'
import { badInput, dayArgument } from '../eco-map/date.ts'
import { findingsAbout } from '../findings/findings.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { supposedRecord } from './supposed-record.ts'
import { dropWhatIf, keepWhatIf, whatIfOf, whatIfsOf } from './what-if.ts'

/** The resolvers of `what-if.graphql`. */
export const whatIfResolvers = {
  WhatIfChanges: new GraphQLScalarType({ name: 'WhatIfChanges' }),
  Query: { whatIf: (_, { id }, context) => whatIfOf(id, context) },
  Child: {
    whatIfs: ({ id }, _, context) => whatIfsOf(id, context),
    supposedFindings(child, { changes, asOf }, context) {
      const read = readChanges(changes)
      if (read.problems) throw badInput('changes is not a list of changes.')
      const on = { asOf: dayArgument(asOf, 'asOf') ?? context.today, practice: context.practice }
      const supposed = (record: NetworkRecord) => suppose(record, read.changes).record
      return withRecord(child, context, (index) => findingsAbout(supposedRecord(index, supposed), on))
    },
  },
  Mutation: {
    keepWhatIf: (_, { input }, context) => keepWhatIf(input, context),
    dropWhatIf: (_, asked, context) => dropWhatIf(asked, context),
  },
  KeepWhatIfResult: { __resolveType: ({ __typename }) => __typename },
  DropWhatIfResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
