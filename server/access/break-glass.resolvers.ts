import { BREAK_GLASS_OUTCOMES } from '../../domain/access/break-glass-outcome.ts'
import { codeNames } from '../eco-map/code-names.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { breakGlass, endBreakGlass, openedByBreakGlass } from './break-glass.ts'
import { breakGlassToReview, breakGlassUses, reviewBreakGlass } from './break-glass-review.ts'

/** The resolvers of `break-glass.graphql` and `break-glass-review.graphql`. */
export const breakGlassResolvers = {
  BreakGlassOutcome: codeNames(BREAK_GLASS_OUTCOMES),
  Query: { breakGlassUses: (_, asked, context) => breakGlassUses(asked, context) },
  Me: { breakGlassToReview: (_me, _, context) => breakGlassToReview(context) },
  Child: { openedByBreakGlass: ({ id }, _, context) => openedByBreakGlass(id, context) },
  BreakGlassUseConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  Mutation: {
    breakGlass: (_, sent, context) => breakGlass(sent, context),
    endBreakGlass: (_, { id }, context) => endBreakGlass(id, context),
    reviewBreakGlass: (_, sent, context) => reviewBreakGlass(sent, context),
  },
  BreakGlassResult: { __resolveType: ({ __typename }) => __typename },
  EndBreakGlassResult: { __resolveType: ({ __typename }) => __typename },
  ReviewBreakGlassResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
