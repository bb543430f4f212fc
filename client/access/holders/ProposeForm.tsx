import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { newId } from '../../api/new-id.ts'
import type { Findable, Sought } from '../../ui/FindField.tsx'
import entry from '../../ui/Form.module.css'
import section from '../../ui/Section.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { ColleagueField } from '../users/ColleagueField.tsx'
import { useTroubleWords } from '../users/useTroubleWords.ts'
import { ProposeHolderMutation } from './holders.query.ts'

interface ProposeFormProps {
  /** The reader's id, who proposes nobody for themselves. */
  me: string
  onProposed: () => void
  onCancel: () => void
}

/** Proposes somebody for a restricted child of whom the reader was told the id. */
export function ProposeForm({ me, onProposed, onCancel }: ProposeFormProps) {
  const { t } = useTranslation('holders')
  const users = useTranslation('users')
  const troubleOf = useTroubleWords()
  const form = useRef<HTMLFormElement>(null)
  // Sent again after a lost answer it is the same proposal; of somebody or something else it is another.
  const attempt = useRef<{ id: string; sent: string }>(undefined)
  const [child, setChild] = useState('')
  const [user, setUser] = useState<Sought<Findable>>({ text: '', chosen: undefined })
  const [why, setWhy] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, propose] = useMutation(ProposeHolderMutation)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (fetching) return
    if (child.trim() === '') return setTrouble([t('propose.writeChild')])
    if (!user.chosen) return setTrouble([t('propose.chooseUser')])
    const told = { child: child.trim(), user: user.chosen.id, why }
    const sent = JSON.stringify(told)
    if (attempt.current?.sent !== sent) attempt.current = { id: newId(), sent }
    const input = { ...told, id: attempt.current.id }
    const { data, error } = await propose({ input }, { additionalTypenames: ['HolderProposal'] })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
    if (outcome?.__typename === 'HolderProposal') onProposed()
  }
  return (
    <form ref={form} className={section.form} onSubmit={submit} aria-label={t('propose.open')}>
      <TextField label={users.t('fields.child')} hint={t('childHint')} text={child} onText={setChild} />
      <ColleagueField label={t('propose.user')} of={me} sought={user} onSeek={setUser} />
      <TextField label={users.t('fields.why')} hint={t('propose.whyHint')} text={why} onText={setWhy} />
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={fetching || undefined}>
          {t('propose.send')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
