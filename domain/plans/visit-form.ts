import { type Day, latest } from '../network/day.ts'
import type { Involvement } from '../network/network-file.ts'
import { formOfNew, type RecordForm } from '../recording/record-form.ts'
import type { ContactCell } from './contact-plan.ts'
import type { Week } from './week.ts'

/**
 * The form for a visit in a week: planned on the day on which it is expected, or else on the first day of the week that is
 * not over. In a week that is over it is one that was held, and its day is for somebody to enter.
 * @param involvements what the professional does around the child in that week, at least one
 */
export function formForWeek(
  involvements: readonly Involvement[],
  { expected }: Pick<ContactCell, 'expected'>,
  { week, today }: { week: Week; today: Day },
): RecordForm {
  const [due] = expected
  const involvement = involvements.find(({ id }) => id === due?.involvement) ?? involvements[0]
  const known = { involvements: involvement ? [involvement.id] : [], mode: involvement?.delivery }
  if (week.until <= today) return formOfNew('visits', { ...known, status: 'held' }, 'on')
  const on = latest(due?.dueOn ?? week.from, latest(week.from, today))
  return formOfNew('visits', { ...known, on, status: 'planned' }, 'on')
}
