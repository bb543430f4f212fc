import { withRecord } from '../eco-map/child.resolvers.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { endWithholding, readersOf, withholdItem, withholdingsOf } from './withholding.ts'

/** The resolvers of `withholding.graphql`. */
export const withholdingResolvers = {
  Child: {
    moreIsHeld: (child, _, context) =>
      withRecord(child, context, ({ withheld }) => withheld?.ask && { ask: withheld.ask }),
    withholdings: ({ id }, _, context) => withholdingsOf(id, context),
    readers: ({ id }, _, context) => readersOf(id, context),
  },
  Mutation: {
    withhold: (_, { input }, context) => withholdItem(input, context),
    endWithholding: (_, asked, context) => endWithholding(asked, context),
  },
  WithholdResult: { __resolveType: ({ __typename }) => __typename },
  EndWithholdingResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
