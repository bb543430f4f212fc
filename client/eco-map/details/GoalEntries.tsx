import { useTranslation } from 'react-i18next'
import { holdsOn } from '../../../domain/network/period.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { GoalEntry } from './GoalEntry.tsx'
import { Entries, Missing } from './Section.tsx'

/** The goals of the plans of the day that meet a need, with who does what by when. */
export function GoalEntries({ need }: { need: string }) {
  const { t } = useTranslation('details')
  const { index, day } = useEcoMap()
  const goals = index.record.plans
    .filter(({ startedOn, endedOn }) => holdsOn(startedOn, endedOn, day))
    .flatMap((plan) => plan.goals)
    .filter((goal) => goal.needs.includes(need) && !(goal.closedOn && goal.closedOn <= day))
  if (goals.length === 0) return <Missing>{t('noGoal')}</Missing>
  return (
    <Entries>
      {goals.map((goal) => (
        <li key={goal.id}>
          <GoalEntry goal={goal} />
        </li>
      ))}
    </Entries>
  )
}
