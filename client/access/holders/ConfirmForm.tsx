import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import entry from '../../ui/Form.module.css'
import section from '../../ui/Section.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { useTroubleWords } from '../users/useTroubleWords.ts'
import { ConfirmHolderMutation } from './holders.query.ts'

interface ConfirmFormProps {
  /** The id of what is proposed. */
  id: string
  /** Who is proposed. */
  name: string
  onConfirmed: () => void
  onCancel: () => void
}

/** Confirms somebody for the child whose id the reader was told as well, by whoever knows the child. */
export function ConfirmForm({ id, name, onConfirmed, onCancel }: ConfirmFormProps) {
  const { t } = useTranslation('holders')
  const users = useTranslation('users')
  const troubleOf = useTroubleWords()
  const form = useRef<HTMLFormElement>(null)
  const [child, setChild] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, confirm] = useMutation(ConfirmHolderMutation)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (fetching) return
    if (child.trim() === '') return setTrouble([t('propose.writeChild')])
    const told = { id, child: child.trim() }
    const { data, error } = await confirm(told, { additionalTypenames: ['HolderProposal'] })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
    if (outcome?.__typename === 'HolderNamed') onConfirmed()
  }
  return (
    <form ref={form} className={section.form} onSubmit={submit} aria-label={t('confirm.of', { name })}>
      <TextField
        label={users.t('fields.child')}
        hint={t('confirm.childHint')}
        text={child}
        onText={setChild}
      />
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={fetching || undefined}>
          {t('confirm.send')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
