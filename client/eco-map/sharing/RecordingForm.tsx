import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import styles from './RecordingForm.module.css'

interface RecordingFormProps {
  label: string
  send: string
  isUnderWay: boolean
  trouble: readonly string[]
  onSend: () => void
  onEnd: () => void
  children: ReactNode
}

/** A form for something that is to be recorded; what was written stays until it is. */
export function RecordingForm({
  label,
  send,
  isUnderWay,
  trouble,
  onSend,
  onEnd,
  children,
}: RecordingFormProps) {
  const { t } = useTranslation('sharing')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input, button, [tabindex="0"]')?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isUnderWay) onSend()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} aria-label={label}>
      {children}
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={isUnderWay || undefined}>
          {send}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
