import { isBy } from '../findings/actions.ts'
import type { Day } from '../network/day.ts'
import type { Plan } from '../network/network-file.ts'

type Goal = Plan['goals'][number]

/**
 * What a goal leaves open of what makes it SMART (specific, measurable, agreed, realistic, timed), as far as a record
 * can show it: how one will see it, by when, what is to be done, and who does it.
 */
export const GOAL_QUESTIONS = ['measure', 'dueOn', 'action', 'owner'] as const
export type GoalQuestion = (typeof GOAL_QUESTIONS)[number]

/**
 * The questions that a goal leaves open on a day; none once it is closed. What is late is told by findings
 * (ACTION_OVERDUE, REVIEW_OVERDUE), as is a need that no goal meets (NEED_WITHOUT_GOAL): it is not told here again.
 * @param goal also as somebody is entering it, where anything may still be missing
 */
export function goalQuestions(
  goal: Partial<Pick<Goal, 'measure' | 'dueOn' | 'closedOn'>> & {
    actions?: readonly Partial<Goal['actions'][number]>[]
  },
  on: Day,
): GoalQuestion[] {
  if (isBy(goal.closedOn, on)) return []
  const given = (goal.actions ?? []).filter(
    ({ agreedOn, cancelledOn }) => (agreedOn === undefined || agreedOn <= on) && !isBy(cancelledOn, on),
  )
  const open = given.filter(({ completedOn }) => !isBy(completedOn, on))
  const isOpen: Record<GoalQuestion, boolean> = {
    measure: isBlank(goal.measure),
    dueOn: isBlank(goal.dueOn),
    action: given.length === 0,
    owner: open.some(({ owner }) => isBlank(owner)),
  }
  return GOAL_QUESTIONS.filter((question) => isOpen[question])
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
