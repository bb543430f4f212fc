import type { Day } from '../network/day.ts'
import type { Plan } from '../network/network-file.ts'
import { holdsOn } from '../network/period.ts'

type Goal = Plan['goals'][number]
type Action = Goal['actions'][number]

/**
 * Whether an action is open on the day: the plan holds, the goal isn't closed, it is agreed (without a day of its own:
 * at the plan's start), and neither completed nor cancelled.
 */
export function isActionOpen(plan: Plan, goal: Goal, action: Action, on: Day): boolean {
  return (
    holdsOn(plan.startedOn, plan.endedOn, on) &&
    !isBy(goal.closedOn, on) &&
    (action.agreedOn ?? plan.startedOn) <= on &&
    !isBy(action.completedOn, on) &&
    !isBy(action.cancelledOn, on)
  )
}

/** Whether the day is given and has come. */
export function isBy(day: Day | undefined, on: Day): boolean {
  return day !== undefined && day <= on
}
