import { type CalendarDate, parseDate } from '@internationalized/date'
import { useEffect, useState } from 'react'
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components'
import type { Day } from '../../domain/network/day.ts'
import styles from './DayField.module.css'

interface DayFieldProps {
  label: string
  day: Day
  onDay: (day: Day) => void
}

/**
 * A day, typed part by part in the order of the reader's language, which a browser's own date field leaves to the
 * machine. It is looked at once it is whole: on Enter, or when the field is left.
 */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState<CalendarDate | null>(() => parseDate(day))
  useEffect(() => setTyped(parseDate(day)), [day])
  const take = () => {
    if (!typed) setTyped(parseDate(day))
    else if (typed.toString() !== day) onDay(typed.toString())
  }
  return (
    <DateField
      className={styles.field}
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyUp={(event) => event.key === 'Enter' && take()}
      shouldForceLeadingZeros
    >
      <Label className={styles.label}>{label}</Label>
      <DateInput className={styles.input}>
        {(segment) => <DateSegment segment={segment} className={styles.segment} />}
      </DateInput>
    </DateField>
  )
}
