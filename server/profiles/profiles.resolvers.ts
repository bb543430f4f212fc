import { GraphQLScalarType } from 'graphql'
import { practiceAround, profileOn, profilesOf } from '../../domain/findings/practice.ts'
import { EXPECTATION_FORMS } from '../../domain/findings/profile.ts'
import { UNITS } from '../../domain/findings/thresholds.ts'
import { usedThresholds } from '../../domain/findings/used-thresholds.ts'
import { wordThreshold } from '../../domain/findings/wording/english/thresholds.ts'
import { withRecord } from '../eco-map/child.resolvers.ts'
import { codeNames } from '../eco-map/code-names.ts'
import { dayArgument } from '../eco-map/date.ts'
import { networkOn } from '../eco-map/eco-map.ts'
import type { Resolvers } from '../generated/resolver-types.ts'

/** The resolvers of `profiles.graphql`. */
export const profilesResolvers = {
  ExpectationForm: codeNames(EXPECTATION_FORMS),
  Unit: codeNames(UNITS),
  PracticeTable: new GraphQLScalarType({ name: 'PracticeTable' }),
  Query: {
    profile: (_, { id }, { practice }) => practice.profiles.get(id),
    profiles: (_, _args, { practice }) => [...practice.profiles.values()],
  },
  Child: {
    profile(child, args, context) {
      const asOf = dayArgument(args.asOf, 'asOf') ?? context.today
      return withRecord(child, context, (index) => profileOn(networkOn(index, asOf), context.practice))
    },
    practice: (child, _, context) =>
      withRecord(child, context, (index) => practiceAround(index, context.practice)),
  },
  Finding: {
    thresholds: (finding) =>
      finding.restsOnWithheld ? [] : usedThresholds(finding, finding.network ?? {}, finding.profile),
  },
  PracticeProfile: { table: (profile) => profile },
  Practice: {
    site: ({ site }) => site.id,
    teams: ({ teams }) => [...teams].map(([team, profile]) => ({ team, profile: profile.id })),
    profiles: profilesOf,
  },
  Threshold: { text: wordThreshold },
} satisfies Partial<Resolvers>
