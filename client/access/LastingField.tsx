import { useTranslation } from 'react-i18next'
import type { Day } from '../../domain/network/day.ts'
import { longDay } from '../locales/dates.ts'
import { Choose } from '../ui/Choose.tsx'
import { DayField } from '../ui/DayField.tsx'
import entry from '../ui/Form.module.css'
import type { Lasting } from './lasting.ts'

export interface LastingFieldProps {
  /** What it is that lasts, where that has to be said. */
  label?: string
  lastings: readonly Lasting[]
  chosen: Lasting | undefined
  onChoose: (lasting: Lasting) => void
  /** The day that is meant, where it is none of the spans. */
  other: Day
  onOther: (day: Day) => void
  /** Its last day, by what is chosen. */
  until: Day | undefined
}

/** For how long something is to hold, by a span or until a day; whichever it is, the day is said. */
export function LastingField({
  label,
  lastings,
  chosen,
  onChoose,
  other,
  onOther,
  until,
}: LastingFieldProps) {
  const { t } = useTranslation('users')
  return (
    <>
      <Choose
        label={label ?? t('fields.lasting')}
        placeholder={t('fields.choose')}
        choices={lastings.map((value) => ({ value, name: t(`give.lasting.${value}`) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {chosen === 'day' && <DayField label={t('fields.until')} day={other} onDay={onOther} />}
      {until !== undefined && chosen !== 'day' && (
        <p className={entry.hint}>{t('give.until', { day: longDay(until) })}</p>
      )}
    </>
  )
}
