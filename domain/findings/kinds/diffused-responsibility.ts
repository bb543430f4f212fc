import { compareCodePoints } from '../../network/order.ts'
import { isActionOpen } from '../actions.ts'
import type { FindingFacts } from '../finding.ts'
import {
  addressing,
  agencyOf,
  type FindingContext,
  type FindingRule,
  involvementEvidence,
  isSerious,
  needEvidence,
} from '../rule.ts'

/** A serious need that many work on, with no action for it that anyone of the network or the family owns. */
export const diffusedResponsibility: FindingRule = {
  kind: 'DIFFUSED_RESPONSIBILITY',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    return network.needs.filter(isSerious).flatMap((open): FindingFacts[] => {
      const need = open.need.id
      const involvements = addressing(network, need)
      const professionals = [...new Set(involvements.map(({ professional }) => professional))].sort(
        compareCodePoints,
      )
      const agencies = new Set(professionals.map((professional) => agencyOf(network, professional)))
      if (professionals.length < profile.diffusedFrom.value || agencies.size < profile.diffusedAgencies.value)
        return []
      if (isOwned(context, need)) return []
      return [
        {
          severity: open.level === 'critical' ? 'urgent' : 'attention',
          subjects: [need, ...professionals].sort(compareCodePoints),
          about: [
            need,
            ...professionals,
            ...involvements.flatMap(({ id }) => [id, `${id}|ADDRESSES|${need}`]),
          ],
          evidence: [
            needEvidence(open),
            ...involvements.map(involvementEvidence),
            { type: 'window', from: context.windowFrom, to: network.asOf },
          ],
        },
      ]
    })
  },
}

/** Whether somebody of the network or the family has an action for the need, open on the day or completed in the window. */
function isOwned({ network, windowFrom }: FindingContext, need: string): boolean {
  const { child, family, professionals, asOf } = network
  const owners = new Set([child.id, ...family.map(({ member }) => member.id), ...professionals.keys()])
  return network.index.record.plans
    .filter((plan) => plan.child === child.id && plan.startedOn <= asOf)
    .some((plan) =>
      plan.goals
        .filter(({ needs }) => needs.includes(need))
        .some((goal) =>
          goal.actions.some((action) => {
            if (action.owner === undefined || !owners.has(action.owner)) return false
            const { completedOn } = action
            if (completedOn !== undefined && windowFrom <= completedOn && completedOn <= asOf) return true
            return isActionOpen(plan, goal, action, asOf)
          }),
        ),
    )
}
