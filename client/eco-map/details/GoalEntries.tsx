import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../domain/network/network-file.ts'
import { holdsOn } from '../../../domain/network/period.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './GoalEntries.module.css'
import { personName } from './names.ts'
import { Entries, Missing } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

type Action = Plan['goals'][number]['actions'][number]

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
          <span dir="auto">{goal.aim}</span>
          {goal.dueOn && <span className="muted">{t('due', { day: shortDay(goal.dueOn) })}</span>}
          <ul className={styles.actions}>
            {goal.actions
              .filter((action) => !(action.agreedOn && action.agreedOn > day))
              .map((action) => (
                <li key={action.id}>
                  <span dir="auto">{action.task}</span>
                  <span className="muted">
                    {action.owner ? (
                      <ThingLink id={action.owner}>{personName(index, action.owner)}</ThingLink>
                    ) : (
                      t('noOwner')
                    )}
                    {state(action)}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </Entries>
  )

  function state({ completedOn, cancelledOn, dueOn }: Action): string {
    if (completedOn && completedOn <= day) return ` · ${t('done', { day: shortDay(completedOn) })}`
    if (cancelledOn && cancelledOn <= day) return ` · ${t('cancelled', { day: shortDay(cancelledOn) })}`
    return dueOn ? ` · ${t('due', { day: shortDay(dueOn) })}` : ''
  }
}
