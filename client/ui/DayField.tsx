import { type CalendarDate, parseDate } from '@internationalized/date'
import { type FocusEvent, useEffect, useState } from 'react'
import { DateField, DateInput, DateSegment, FieldError, Label } from 'react-aria-components'
import { type Day, isDay } from '../../domain/network/day.ts'
import styles from './DayField.module.css'
import entry from './Form.module.css'

interface DayFieldProps {
  label: string
  day: Day
  onDay: (day: Day) => void
  /** Why it was not taken. */
  wrong?: string | undefined
}

/**
 * A day, typed part by part in the order of the reader's language, which a browser's own date field leaves to the
 * machine. It is looked at once it is whole: on Enter, or when the field is left.
 */
export function DayField({ label, day, onDay, wrong }: DayFieldProps) {
  return (
    <TypedDay label={label} day={day} wrong={wrong} isNeeded onTyped={(typed) => typed && onDay(typed)} />
  )
}

interface OptionalDayFieldProps {
  label: string
  day: Day | undefined
  /** Told of what is no whole day too, for whoever checks it to say so. */
  onDay: (day: string | undefined) => void
  wrong?: string | undefined
}

/** A day that may be left out: every part of it is taken away again for that. */
export function OptionalDayField({ label, day, onDay, wrong }: OptionalDayFieldProps) {
  return (
    <TypedDay
      label={label}
      day={day}
      wrong={wrong}
      onTyped={(typed, isBegun) => onDay(typed ?? (isBegun ? BEGUN : undefined))}
    />
  )
}

/** Stands for a day of which only a part was typed; it is none. */
const BEGUN = '…'

interface TypedDayProps {
  label: string
  day: string | undefined
  wrong: string | undefined
  /** Whether the day that it was comes back where none is typed. */
  isNeeded?: boolean
  /** `isBegun`: whether a part of it is there, where it is not whole. */
  onTyped: (day: Day | undefined, isBegun: boolean) => void
}

function TypedDay({ label, day, wrong, isNeeded = false, onTyped }: TypedDayProps) {
  const [typed, setTyped] = useState(() => dateOf(day))
  useEffect(() => {
    // What was begun stays to be gone on with.
    if (day !== BEGUN) setTyped(dateOf(day))
  }, [day])
  const take = (field: Element) => {
    if (!typed && isNeeded) return setTyped(dateOf(day))
    const blank = field.querySelectorAll('[role="spinbutton"][data-placeholder]').length
    const parts = field.querySelectorAll('[role="spinbutton"]').length
    if (typed?.toString() !== day || (!typed && blank < parts)) onTyped(typed?.toString(), blank < parts)
  }
  return (
    <DateField
      className={styles.field}
      value={typed}
      onChange={setTyped}
      onBlur={({ currentTarget }: FocusEvent) => take(currentTarget)}
      onKeyUp={(event) => event.key === 'Enter' && take(event.currentTarget)}
      shouldForceLeadingZeros
      isInvalid={wrong !== undefined}
      // Else the browser would keep what was mended from being sent again.
      validationBehavior="aria"
    >
      <Label className={styles.label}>{label}</Label>
      <DateInput className={styles.input}>
        {(segment) => <DateSegment segment={segment} className={styles.segment} />}
      </DateInput>
      <FieldError className={entry.wrong}>{wrong}</FieldError>
    </DateField>
  )
}

function dateOf(day: string | undefined): CalendarDate | null {
  return day !== undefined && isDay(day) ? parseDate(day) : null
}
