import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../domain/meetings/agenda.ts'
import { shortDay } from '../../locales/dates.ts'
import { personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './AgendaPage.module.css'

/** The open goals of the child's plans, each with the actions that are due by the meeting. */
export function AgendaPlan({ goals }: Pick<Agenda, 'goals'>) {
  const { t } = useTranslation('meetings')
  const { index } = useEcoMap()
  if (goals.length === 0) return <p>{t('agenda.noPlan')}</p>
  const titles = { owner: t('agenda.owner'), by: t('agenda.by') }
  return goals.map(({ goal, actions, dueLater }) => (
    <div key={goal.id} className={styles.goal}>
      <h3 dir="auto">
        {goal.aim}
        {goal.dueOn && <> · {t('agenda.goalDue', { day: shortDay(goal.dueOn) })}</>}
      </h3>
      {goal.measure && (
        <p className={styles.small} dir="auto">
          {t('agenda.measure', { measure: goal.measure })}
        </p>
      )}
      {actions.length === 0 && <p className={styles.small}>{t('agenda.noActions')}</p>}
      {actions.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('agenda.action')}</th>
              <th scope="col">{titles.owner}</th>
              <th scope="col">{titles.by}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map(({ id, task, owner, dueOn, isLate }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {task}
                </th>
                <td data-title={titles.owner} dir="auto">
                  {owner ? personName(index, owner) : t('agenda.noOwner')}
                </td>
                <td data-title={titles.by}>{dayWords(dueOn, isLate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {dueLater > 0 && <p className={styles.small}>{t('agenda.later', { count: dueLater })}</p>}
    </div>
  ))

  function dayWords(dueOn: string | undefined, isLate: boolean): string {
    if (!dueOn) return t('agenda.noDay')
    return isLate ? t('agenda.late', { day: shortDay(dueOn) }) : shortDay(dueOn)
  }
}
