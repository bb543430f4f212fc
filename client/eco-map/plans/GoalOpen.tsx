import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { goalQuestions } from '../../../domain/plans/goal-questions.ts'
import { joinNames } from '../../locales/lists.ts'
import styles from './GoalOpen.module.css'

interface GoalOpenProps {
  goal: Parameters<typeof goalQuestions>[0]
  on: Day
  /** Of an action without an owner it is said beside the action already. */
  besideActions?: boolean
}

/** What is not recorded of a goal that one would want to know, in a quiet line; nothing where nothing is open. */
export function GoalOpen({ goal, on, besideActions = false }: GoalOpenProps) {
  const { t } = useTranslation('plans')
  const questions = goalQuestions(goal, on).filter((one) => !besideActions || one !== 'owner')
  if (questions.length === 0) return null
  return (
    <p className={styles.open}>
      {t('open', { questions: joinNames(questions.map((one) => t(`questions.${one}`))) })}
    </p>
  )
}
