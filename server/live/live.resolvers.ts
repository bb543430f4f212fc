import type { Resolvers } from '../generated/resolver-types.ts'
import { signedIn } from '../recording/record.ts'
import type { ChildNewsSource } from './child-news.ts'
import { listenToChild } from './child-stream.ts'
import { tellEditing } from './tell-editing.ts'
import { toldParts } from './told-parts.ts'

/** The resolvers of `live.graphql`. */
export const liveResolvers = {
  Subscription: {
    childChanged: {
      subscribe: async (_, { child, fingerprint }, context) =>
        listenToChild(child, fingerprint, context, signedIn(context)),
      resolve: (news: ChildNewsSource | null) => news,
    },
  },
  ChildNews: { __resolveType: ({ __typename }) => __typename },
  Mutation: { tellEditing: (_, { child, record }, context) => tellEditing(child, record ?? null, context) },
  NetworkRecord: { fingerprint: ({ seen }) => toldParts(seen).fingerprint },
} satisfies Partial<Resolvers>
