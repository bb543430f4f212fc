import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { newId } from '../../api/new-id.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { LastingField } from '../LastingField.tsx'
import { useLasting } from '../useLasting.ts'
import { useTroubleWords } from '../users/useTroubleWords.ts'
import { MakeMachineTokenMutation } from './machines.query.ts'
import { TOKEN_LASTINGS } from './tokens.ts'

interface TokenFormProps {
  machine: { id: string; name: string }
  /** What the machine is to send is told this once. */
  onMade: (secret: string) => void
  onCancel: () => void
}

/** Makes another token of a machine. */
export function TokenForm({ machine, onMade, onCancel }: TokenFormProps) {
  const { t } = useTranslation('machines')
  const troubleOf = useTroubleWords()
  // Sent again after a lost answer it is the same token, which is not told twice: the API says what to do then.
  const [token] = useState(newId)
  const lasting = useLasting(TOKEN_LASTINGS)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, make] = useMutation(MakeMachineTokenMutation)

  async function send() {
    if (!lasting.until) return setTrouble([t('chooseLasting')])
    const input = { machine: machine.id, token, until: lasting.until }
    const { data, error } = await make({ input }, { additionalTypenames: ['Machine'] })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
    if (outcome?.__typename === 'MachineTokenMade') onMade(outcome.secret)
  }
  return (
    <EntryForm
      label={t('tokens.makeFor', { name: machine.name })}
      send={t('tokens.send')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void send()}
      onEnd={onCancel}
    >
      <LastingField {...lasting.field} />
    </EntryForm>
  )
}
