import { useId } from 'react'
import entry from './Form.module.css'

interface TextFieldProps {
  label: string
  hint?: string | undefined
  text: string
  /** How many lines it shows of a text that somebody writes freely; absent for a name or the like, which has one. */
  rows?: number
  /** The most that is kept of it, in characters. */
  longest?: number
  /** Why it was not taken. */
  wrong?: string | undefined
  onText: (text: string) => void
}

/** The most that is kept of a line, and of a text written freely, unless it is said otherwise. */
const LONGEST_LINE = 200
const LONGEST_TEXT = 2_000

/** A text to be written, with what there is to know before. */
export function TextField({ label, hint, text, rows, longest, wrong, onText }: TextFieldProps) {
  const id = useId()
  const same = {
    id,
    className: entry.input,
    dir: 'auto',
    'aria-describedby': [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': wrong ? true : undefined,
    value: text,
  } as const
  return (
    <div className={entry.field}>
      <label htmlFor={id} className={entry.label}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...same}
          autoComplete="off"
          spellCheck="false"
          maxLength={longest ?? LONGEST_LINE}
          onChange={(event) => onText(event.target.value)}
        />
      ) : (
        <textarea
          {...same}
          rows={rows}
          maxLength={longest ?? LONGEST_TEXT}
          onChange={(event) => onText(event.target.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className={entry.hint}>
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className={entry.wrong}>
          {wrong}
        </p>
      )}
    </div>
  )
}
