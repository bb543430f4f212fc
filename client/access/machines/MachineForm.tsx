import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { codeOf } from '../../api/codes.ts'
import type { MachineScope } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { LastingField } from '../LastingField.tsx'
import { useLasting } from '../useLasting.ts'
import { useTroubleWords } from '../users/useTroubleWords.ts'
import { MakeMachineMutation } from './machines.query.ts'
import { SCOPES, TOKEN_LASTINGS } from './tokens.ts'

/** A machine that was made, with what it is to send, which is told this once. */
export interface MadeMachine {
  id: string
  name: string
  secret: string
}

interface MachineFormProps {
  onMade: (made: MadeMachine) => void
  onCancel: () => void
}

/** Makes a machine with its first token. */
export function MachineForm({ onMade, onCancel }: MachineFormProps) {
  const { t } = useTranslation('machines')
  const users = useTranslation('users')
  const troubleOf = useTroubleWords()
  // Sent again after a lost answer it is the same machine, whose token is not told twice: the API says what to do then.
  const [ids] = useState(() => ({ id: newId(), token: newId() }))
  const [name, setName] = useState('')
  const [purpose, setPurpose] = useState('')
  const [scopes, setScopes] = useState<MachineScope[]>([])
  const lasting = useLasting(TOKEN_LASTINGS)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, make] = useMutation(MakeMachineMutation)

  async function send() {
    if (!lasting.until) return setTrouble([t('chooseLasting')])
    const input = { ...ids, name, purpose, scopes, until: lasting.until }
    const { data, error } = await make({ input }, { additionalTypenames: ['Machine'] })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
    if (outcome?.__typename === 'MachineTokenMade') onMade({ id: ids.id, name, secret: outcome.secret })
  }
  return (
    <EntryForm
      label={t('new')}
      send={t('form.make')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void send()}
      onEnd={onCancel}
    >
      <TextField label={users.t('fields.name')} text={name} onText={setName} />
      <TextField
        label={users.t('fields.purpose')}
        hint={t('form.purposeHint')}
        text={purpose}
        onText={setPurpose}
      />
      <FilterChoices
        label={users.t('fields.scopes')}
        choices={SCOPES.map((value) => ({
          value,
          name: t(`scope.${codeOf(value)}`),
          hint: t(`scopeHint.${codeOf(value)}`),
        }))}
        chosen={scopes}
        onChoose={setScopes}
      />
      <LastingField {...lasting.field} label={t('form.lasting')} />
    </EntryForm>
  )
}
