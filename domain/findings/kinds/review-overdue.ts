import { daysBetween } from '../../network/day.ts'
import type { FindingFacts } from '../finding.ts'
import { type FindingRule, plansOn } from '../rule.ts'

/** A plan whose review was due and is not recorded. */
export const reviewOverdue: FindingRule = {
  kind: 'REVIEW_OVERDUE',
  atUniversal: true,
  find({ network }) {
    return plansOn(network).flatMap(({ id, kind, reviewDueOn }): FindingFacts[] => {
      if (reviewDueOn === undefined || reviewDueOn >= network.asOf) return []
      const daysLate = daysBetween(reviewDueOn, network.asOf)
      return [
        {
          severity: 'attention',
          subjects: [id],
          about: [network.child.id],
          evidence: [{ type: 'review-due', plan: id, kind, dueOn: reviewDueOn, daysLate }],
        },
      ]
    })
  },
}
