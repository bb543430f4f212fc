import type { Resolvers } from '../generated/resolver-types.ts'
import { confirmHolder, dropHolder, heldByFewFor, proposeHolder } from './holders.ts'

/** The resolvers of `holders.graphql`. */
export const holdersResolvers = {
  HolderProposal: { isYours: ({ by }, _, { viewer }) => by === viewer.id },
  Query: { heldByFew: (_, _args, context) => heldByFewFor(context) },
  Mutation: {
    proposeHolder: (_, { input }, context) => proposeHolder(input, context),
    confirmHolder: (_, asked, context) => confirmHolder(asked, context),
    dropHolder: (_, { id }, context) => dropHolder(id, context),
  },
  HolderResult: { __resolveType: ({ __typename }) => __typename },
  DropHolderResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
