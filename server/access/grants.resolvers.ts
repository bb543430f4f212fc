import { GRANT_BASES } from '../../domain/access/roles.ts'
import { codeNames } from '../eco-map/code-names.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { endCoveringGrant, giveCoveringGrant } from './grants.ts'

/** The resolvers of `grants.graphql`. */
export const grantsResolvers = {
  GrantBasis: codeNames(GRANT_BASES),
  UserGrant: { covers: ({ covered }) => covered },
  Mutation: {
    grantTeam: (_, { input }, context) => giveCoveringGrant('team', input, context),
    grantSupervision: (_, { input }, context) => giveCoveringGrant('supervision', input, context),
    grantCover: (_, { input }, context) => giveCoveringGrant('cover', input, context),
    endGrant: (_, { id }, context) => endCoveringGrant(id, context),
  },
  UserGrantResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
