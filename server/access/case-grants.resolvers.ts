import type { Resolvers } from '../generated/resolver-types.ts'
import { accessTo, endOwnCase, findColleagues, grantOwnCase, handOver } from './case-grants.ts'
import { CASE_WORKERS } from './change-access.ts'
import {
  confirmNamedGrant,
  dropNamedGrant,
  liftRestriction,
  proposeNamedGrant,
  restrictChild,
} from './named-grants.ts'

/** The resolvers of `case-grants.graphql`. */
export const caseGrantsResolvers = {
  Query: { colleagues: (_, { search }, context) => findColleagues(CASE_WORKERS, search, context) },
  Child: {
    grants: async ({ id }, _, context) => (await accessTo(id, context)).readers,
    proposedGrants: async ({ id }, _, context) => (await accessTo(id, context)).proposals,
    restriction: async ({ id }, _, context) => (await accessTo(id, context)).restriction,
  },
  Mutation: {
    grantOwnCase: (_, { input }, context) => grantOwnCase(input, context),
    handOver: (_, { input }, context) => handOver(input, context),
    endOwnCase: (_, { id }, context) => endOwnCase(id, context),
    proposeNamedGrant: (_, { input }, context) => proposeNamedGrant(input, context),
    confirmNamedGrant: (_, { id }, context) => confirmNamedGrant(id, context),
    dropNamedGrant: (_, { id }, context) => dropNamedGrant(id, context),
    restrictChild: (_, { input }, context) => restrictChild(input, context),
    liftRestriction: (_, { child }, context) => liftRestriction(child, context),
  },
  ChildGrantResult: { __resolveType: ({ __typename }) => __typename },
  DropNamedGrantResult: { __resolveType: ({ __typename }) => __typename },
  RestrictionResult: { __resolveType: ({ __typename }) => __typename },
  LiftRestrictionResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
