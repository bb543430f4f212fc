import { isBy } from '../actions.ts'
import type { FindingFacts } from '../finding.ts'
import { daysAgo, type FindingRule, isSerious, needEvidence, plansOn } from '../rule.ts'

/** An open need of some weight that no open goal of a plan that holds is there to meet. */
export const needWithoutGoal: FindingRule = {
  kind: 'NEED_WITHOUT_GOAL',
  atUniversal: false,
  find(context) {
    const { network } = context
    const plans = plansOn(network)
    if (plans.length === 0) return []
    const goals = plans.flatMap((plan) => plan.goals).filter(({ closedOn }) => !isBy(closedOn, network.asOf))
    const met = new Set(goals.flatMap(({ needs }) => needs))
    const since = daysAgo(context, 'goalAfter')
    return network.needs
      .filter((open) => open.level !== 'emerging' && open.since <= since && !met.has(open.need.id))
      .map(
        (open): FindingFacts => ({
          severity: isSerious(open) ? 'attention' : 'note',
          subjects: [open.need.id],
          about: [open.need.id],
          evidence: [
            needEvidence(open),
            ...plans.map(({ id, kind, startedOn }) => ({
              type: 'plan' as const,
              plan: id,
              kind,
              since: startedOn,
            })),
          ],
        }),
      )
  },
}
