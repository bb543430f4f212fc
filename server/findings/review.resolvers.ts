import { heldSince } from '../../domain/findings/held-since.ts'
import { REVIEW_STATES } from '../../domain/findings/review.ts'
import { codeNames } from '../eco-map/code-names.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { historiesOf, historyOf, isAsOf } from './histories.ts'
import { reviewFinding } from './review-finding.ts'

/** The resolvers of `review.graphql`. */
export const reviewResolvers = {
  ReviewState: codeNames(REVIEW_STATES),
  ReviewEnd: codeNames(['facts-changed']),
  Mutation: { reviewFinding: (_, { input }, context) => reviewFinding(input, context) },
  Child: {
    async findingHistories({ id }, _, { keptFindings }) {
      const kept = await keptFindings.load(id)
      return kept ? historiesOf(kept) : []
    },
    async findingsKept({ id }, _, { keptFindings, today }) {
      const kept = await keptFindings.load(id)
      const isCurrent = kept !== undefined && isAsOf(kept, today)
      return { asOf: isCurrent ? today : kept?.on, computedAt: kept?.at, pending: !isCurrent }
    },
  },
  Finding: {
    heldSince: (finding, _, { practice }) =>
      finding.network &&
      (finding.restsOnWithheld ? null : heldSince(finding.network.index, practice, finding, finding.asOf)),
    async history({ child, key, restsOnWithheld }, _, { keptFindings }) {
      if (restsOnWithheld) return null
      const kept = await keptFindings.load(child)
      return kept && historyOf(kept, key)
    },
  },
} satisfies Partial<Resolvers>
