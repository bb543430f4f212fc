import { daysBetween } from '../../network/day.ts'
import { isActionOpen } from '../actions.ts'
import type { FindingFacts } from '../finding.ts'
import type { FindingRule } from '../rule.ts'

/** An open action whose day has passed. */
export const actionOverdue: FindingRule = {
  kind: 'ACTION_OVERDUE',
  atUniversal: true,
  find({ network, profile }) {
    const { asOf, child, index } = network
    return index.record.plans
      .filter((plan) => plan.child === child.id)
      .flatMap((plan) =>
        plan.goals.flatMap((goal) =>
          goal.actions.flatMap((action): FindingFacts[] => {
            const { dueOn } = action
            if (dueOn === undefined || dueOn >= asOf || !isActionOpen(plan, goal, action, asOf)) return []
            return [
              {
                severity:
                  daysBetween(dueOn, asOf) >= profile.actionUrgentAfter.value ? 'urgent' : 'attention',
                subjects: [action.id],
                about: [
                  network.child.id,
                  ...(action.owner === undefined ? [] : [action.owner]),
                  ...goal.needs,
                ],
                evidence: [
                  {
                    type: 'action',
                    action: action.id,
                    task: action.task,
                    plan: plan.id,
                    goal: goal.id,
                    owner: action.owner,
                    dueOn,
                    daysLate: daysBetween(dueOn, asOf),
                  },
                ],
              },
            ]
          }),
        ),
      )
  },
}
