import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import entry from './Form.module.css'
import { firstControl } from './first-control.ts'
import section from './Section.module.css'
import { Trouble } from './Trouble.tsx'

interface EntryFormProps {
  label: string
  /** What the button says that sends it, and the one that leaves it. */
  send: string
  cancel: string
  isUnderWay: boolean
  /** Why it was not taken. */
  trouble: readonly string[]
  onSend: () => void
  onEnd: () => void
  /** What else can be done with what is changed. */
  more?: ReactNode
  children: ReactNode
}

/**
 * A form that is opened to enter something, and begins at its first field, or where something in it has begun already;
 * what was written stays until it is taken.
 */
export function EntryForm({
  label,
  send,
  cancel,
  isUnderWay,
  trouble,
  onSend,
  onEnd,
  more,
  children,
}: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!form.current?.contains(document.activeElement)) firstControl(form.current)?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isUnderWay) onSend()
  }
  return (
    <form ref={form} className={section.form} onSubmit={submit} aria-label={label}>
      {children}
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={isUnderWay || undefined}>
          {send}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {cancel}
        </button>
        {more && <div className={entry.more}>{more}</div>}
      </div>
    </form>
  )
}
