import { isBy } from '../actions.ts'
import type { FindingFacts } from '../finding.ts'
import { daysAgo, type FindingRule } from '../rule.ts'

/** Differing views named some weeks ago and not yet resolved. */
export const disagreementOpen: FindingRule = {
  kind: 'DISAGREEMENT_OPEN',
  atUniversal: false,
  find(context) {
    const { network } = context
    const raisedBy = daysAgo(context, 'disagreementAfter')
    const urgentBy = daysAgo(context, 'disagreementUrgentAfter')
    return network.index.record.disagreements
      .filter(
        ({ child, raisedOn, resolvedOn }) =>
          child === network.child.id && raisedOn <= raisedBy && !isBy(resolvedOn, network.asOf),
      )
      .map(
        ({ id, about, raisedOn, escalatedTo, between }): FindingFacts => ({
          severity: raisedOn <= urgentBy && escalatedTo === undefined ? 'urgent' : 'attention',
          subjects: [id],
          about: [network.child.id, ...between],
          evidence: [{ type: 'disagreement', disagreement: id, about, raisedOn, escalatedTo, between }],
        }),
      )
  },
}
