import type { Resolvers } from '../generated/resolver-types.ts'
import { recordConsent, recordSharingDecision, withdrawConsent } from './sharing.ts'

/** The resolvers of `sharing.graphql`. */
export const sharingResolvers = {
  Mutation: {
    recordConsent: (_, { input }, context) => recordConsent(input, context),
    withdrawConsent: (_, { input }, context) => withdrawConsent(input, context),
    recordSharingDecision: (_, { input }, context) => recordSharingDecision(input, context),
  },
  RecordingResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
