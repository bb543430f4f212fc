import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { newId } from '../../api/new-id.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import type { Findable, Sought } from '../../ui/FindField.tsx'
import { TextField } from '../../ui/TextField.tsx'
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
  // Sent again after a lost answer it is the same proposal; of somebody or something else it is another.
  const attempt = useRef<{ id: string; sent: string }>(undefined)
  const [child, setChild] = useState('')
  const [user, setUser] = useState<Sought<Findable>>({ text: '', chosen: undefined })
  const [why, setWhy] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, propose] = useMutation(ProposeHolderMutation)

  async function send() {
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
    <EntryForm
      label={t('propose.open')}
      send={t('propose.send')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void send()}
      onEnd={onCancel}
    >
      <TextField label={users.t('fields.child')} hint={t('childHint')} text={child} onText={setChild} />
      <ColleagueField label={t('propose.user')} of={me} sought={user} onSeek={setUser} />
      <TextField label={users.t('fields.why')} hint={t('propose.whyHint')} text={why} onText={setWhy} />
    </EntryForm>
  )
}
