import { useId } from 'react'
import entry from '../../ui/Form.module.css'

interface TextFieldProps {
  label: string
  hint?: string
  text: string
  onText: (text: string) => void
}

/** The most that is kept of any text of a user, in characters. */
const LONGEST = 200

/** One line of text, with what there is to know before it is written. */
export function TextField({ label, hint, text, onText }: TextFieldProps) {
  const id = useId()
  return (
    <div className={entry.field}>
      <label htmlFor={id} className={entry.label}>
        {label}
      </label>
      <input
        id={id}
        className={entry.input}
        dir="auto"
        autoComplete="off"
        spellCheck="false"
        maxLength={LONGEST}
        aria-describedby={hint && `${id}-hint`}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={entry.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
