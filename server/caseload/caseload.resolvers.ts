import { codeNames } from '../eco-map/code-names.ts'
import { dayArgument } from '../eco-map/date.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { CASELOAD_BASES, caseloadOn, childrenBehind, findingsOfLeads } from './caseload.ts'

/** The resolvers of `caseload.graphql`. */
export const caseloadResolvers = {
  CaseloadBasis: codeNames(CASELOAD_BASES),
  Query: {
    caseload: (_, { asOf, ...asked }, context) =>
      caseloadOn(asked, dayArgument(asOf, 'asOf') ?? context.today, context),
  },
  Caseload: {
    children: ({ ids }) => ids.length,
    sameSources: (caseload, _, context) => findingsOfLeads(caseload, context),
  },
  FindingCount: { children: (count, asked, context) => childrenBehind(count, asked, context) },
} satisfies Partial<Resolvers>
