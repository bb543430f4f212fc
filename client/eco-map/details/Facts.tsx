import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Facts.module.css'

/** A question and its answer; without an answer it says so, since that is something to see. */
export interface Fact {
  label: string
  answer: ReactNode
  /** Whether a question without an answer is left out, where that says nothing. */
  optional?: boolean
}

/** Questions and answers, one below the other. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation('details')
  const shown = facts.filter(({ answer, optional }) => hasAnswer(answer) || !optional)
  if (shown.length === 0) return null
  return (
    <dl className={styles.facts}>
      {shown.map(({ label, answer }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd dir="auto" data-missing={hasAnswer(answer) ? undefined : ''}>
            {hasAnswer(answer) ? answer : t('notRecorded')}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether anything was written down. */
export function hasAnswer(answer: ReactNode): boolean {
  return (
    answer !== undefined &&
    answer !== null &&
    answer !== '' &&
    !(Array.isArray(answer) && answer.length === 0)
  )
}
