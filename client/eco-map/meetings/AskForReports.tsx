import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasReported } from '../../../domain/meetings/reports-due.ts'
import { isDay } from '../../../domain/network/day.ts'
import { OptionalDayField } from '../../ui/DayField.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from '../recording/RecordEditor.module.css'
import type { RowsProps } from './invitation-rows.ts'

/** Asks every professional of whom no report is asked yet for one by a day. */
export function AskForReports({ invitations, onChange }: Pick<RowsProps, 'invitations' | 'onChange'>) {
  const { t } = useTranslation('meetings')
  const { recorded } = useEcoMap()
  const [day, setDay] = useState<string>()
  const isAsked = (one: RowsProps['invitations'][number]) =>
    !recorded.professionals.has(one.person) || one.reportDueOn !== undefined || hasReported(one)
  const count = invitations.filter((one) => !isAsked(one)).length
  if (count === 0) return null
  return (
    <details className={styles.group}>
      <summary>{t('askForReports')}</summary>
      <div className={styles.fields}>
        <OptionalDayField label={t('reportsBy')} day={day} onDay={setDay} />
        <button
          type="button"
          className="button"
          aria-disabled={day === undefined || !isDay(day) || undefined}
          onClick={() => {
            if (day === undefined || !isDay(day)) return
            onChange(invitations.map((one) => (isAsked(one) ? one : { ...one, reportDueOn: day })))
          }}
        >
          {t('askAll', { count })}
        </button>
      </div>
    </details>
  )
}
