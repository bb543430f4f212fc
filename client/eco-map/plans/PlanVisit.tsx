import { useTranslation } from 'react-i18next'
import { holdsOn } from '../../../domain/network/period.ts'
import type { ContactCell, ContactRow } from '../../../domain/plans/contact-plan.ts'
import { formForWeek } from '../../../domain/plans/visit-form.ts'
import type { Week } from '../../../domain/plans/week.ts'
import { briefDay } from '../../locales/dates.ts'
import { Icon } from '../../ui/Icon.tsx'
import { personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { useContactRecording } from './ContactContext.ts'
import styles from './ContactPlan.module.css'

interface PlanVisitProps {
  row: ContactRow
  cell: ContactCell
  week: Week
}

/** Begins to plan, or in a week that is over to record, a visit in the week. */
export function PlanVisit({ row, cell, week }: PlanVisitProps) {
  const { t } = useTranslation('plans')
  const { index, recorded, today } = useEcoMap()
  const recording = useContactRecording()
  const work = row.involvements.filter(
    ({ id, startedOn, endedOn }) =>
      recorded.involvements.has(id) &&
      (holdsOn(startedOn, endedOn, week.from) || (startedOn > week.from && startedOn < week.until)),
  )
  if (!recording || work.length === 0) return null
  const told = { name: personName(index, row.professional), day: briefDay(week.from) }
  return (
    <button
      type="button"
      className={styles.add}
      aria-label={t(week.until <= today ? 'planned' : 'plan', told)}
      onClick={() => recording.begin(formForWeek(work, cell, { week, today }))}
    >
      <Icon name="plus" size={14} />
    </button>
  )
}
