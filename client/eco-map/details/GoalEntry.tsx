import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../domain/network/network-file.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { GoalOpen } from '../plans/GoalOpen.tsx'
import styles from './GoalEntries.module.css'
import { personName } from './names.ts'
import { ThingLink } from './ThingLink.tsx'

type Goal = Plan['goals'][number]
type Action = Goal['actions'][number]

/** A goal with when it is due, who does what by when, and what is not recorded of it. */
export function GoalEntry({ goal }: { goal: Goal }) {
  const { t } = useTranslation('details')
  const { index, day } = useEcoMap()
  return (
    <>
      <span dir="auto">{goal.aim}</span>
      {goal.dueOn && <span className="muted">{t('due', { day: shortDay(goal.dueOn) })}</span>}
      <GoalOpen goal={goal} on={day} besideActions />
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
    </>
  )

  function state({ completedOn, cancelledOn, dueOn }: Action): string {
    if (completedOn && completedOn <= day) return ` · ${t('done', { day: shortDay(completedOn) })}`
    if (cancelledOn && cancelledOn <= day) return ` · ${t('cancelled', { day: shortDay(cancelledOn) })}`
    return dueOn ? ` · ${t('due', { day: shortDay(dueOn) })}` : ''
  }
}
