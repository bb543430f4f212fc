import { useId } from 'react'
import entry from '../../ui/Form.module.css'

interface WrittenFieldProps {
  label: string
  text: string
  rows?: number
  onText: (text: string) => void
}

const LONGEST = 2_000

/** A text that somebody writes freely. */
export function WrittenField({ label, text, rows = 2, onText }: WrittenFieldProps) {
  const id = useId()
  return (
    <div className={entry.field}>
      <label htmlFor={id} className={entry.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={entry.input}
        rows={rows}
        maxLength={LONGEST}
        dir="auto"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  )
}
