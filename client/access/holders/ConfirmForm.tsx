import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
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
  const [child, setChild] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, confirm] = useMutation(ConfirmHolderMutation)

  async function send() {
    if (child.trim() === '') return setTrouble([t('propose.writeChild')])
    const told = { id, child: child.trim() }
    const { data, error } = await confirm(told, { additionalTypenames: ['HolderProposal'] })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
    if (outcome?.__typename === 'HolderNamed') onConfirmed()
  }
  return (
    <EntryForm
      label={t('confirm.of', { name })}
      send={t('confirm.send')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void send()}
      onEnd={onCancel}
    >
      <TextField
        label={users.t('fields.child')}
        hint={t('confirm.childHint')}
        text={child}
        onText={setChild}
      />
    </EntryForm>
  )
}
