import { isActionOpen, isBy } from '../findings/actions.ts'
import { addressing, informalSupport, plansOn } from '../findings/rule.ts'
import { LEVELS } from '../network/codes.ts'
import type { Day } from '../network/day.ts'
import type { Network, OpenNeed } from '../network/network.ts'
import type { Meeting, Plan, RecordOf } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'

type Goal = Plan['goals'][number]
type Action = Goal['actions'][number]

/** What a meeting about the child talks over, as recorded by the network's day. */
export interface Agenda {
  /** Open needs, the highest level first, each with the ids of who meets it. */
  needs: (OpenNeed & { professionals: string[]; supports: string[] })[]
  /** Open goals of the child's plans, each with the open actions that are due by the meeting or have no day. */
  goals: { goal: Goal; actions: (Action & { isLate: boolean })[]; dueLater: number }[]
  /** Disagreements about the child that are not recorded as resolved. */
  disagreements: RecordOf<'disagreements'>[]
}

/** The standing points of a meeting of the child's network. */
export function agendaOf(network: Network, meeting: Pick<Meeting, 'on'>): Agenda {
  const { asOf, child, index } = network
  return {
    needs: network.needs
      .toSorted((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))
      .map((open) => ({
        ...open,
        professionals: [
          ...new Set(addressing(network, open.need.id).map(({ professional }) => professional)),
        ],
        supports: informalSupport(network, open.need.id).map(({ familyMember }) => familyMember),
      })),
    goals: plansOn(network).flatMap((plan) =>
      plan.goals
        .filter(({ closedOn }) => !isBy(closedOn, asOf))
        .map((goal) => goalOf(plan, goal, { asOf, by: meeting.on })),
    ),
    disagreements: index.record.disagreements.filter(
      (one) => one.child === child.id && one.raisedOn <= asOf && !isBy(one.resolvedOn, asOf),
    ),
  }
}

function goalOf(plan: Plan, goal: Goal, { asOf, by }: { asOf: Day; by: Day }): Agenda['goals'][number] {
  const open = goal.actions.filter((action) => isActionOpen(plan, goal, action, asOf))
  const due = open.filter(({ dueOn }) => dueOn === undefined || dueOn <= by)
  return {
    goal,
    actions: due
      .toSorted((one, other) => compareCodePoints(one.dueOn ?? '', other.dueOn ?? ''))
      .map((action) => ({ ...action, isLate: action.dueOn !== undefined && action.dueOn < asOf })),
    dueLater: open.length - due.length,
  }
}
