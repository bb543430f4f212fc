import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import type { Consent } from '../../../domain/network/network-file.ts'
import { OthersEditing } from '../../live/OthersEditing.tsx'
import { useEditing } from '../../live/useEditing.ts'
import { DayField } from '../../ui/DayField.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { WithdrawConsentMutation } from './sharing.query.ts'
import { ASK_ANEW, useRecorded } from './useRecorded.ts'

/** Asks on which day a consent was withdrawn. */
export function WithdrawalForm({ consent, onEnd }: { consent: Consent; onEnd: () => void }) {
  const { t } = useTranslation('sharing')
  const { index, today } = useEcoMap()
  const [on, setOn] = useState(today)
  const [{ fetching }, send] = useMutation(WithdrawConsentMutation)
  const { trouble, take } = useRecorded()
  useEditing(consent.id)
  async function record() {
    const input = { child: index.child.id, consent: consent.id, on }
    const { data, error } = await send({ input }, ASK_ANEW)
    if (take({ result: data?.withdrawConsent, error })) onEnd()
  }
  return (
    <EntryForm
      label={t('withdrawOf', { scope: consent.scope })}
      send={t('sendWithdrawal')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void record()}
      onEnd={onEnd}
    >
      <OthersEditing record={consent.id} />
      <DayField label={t('withdrawnOn')} day={on} onDay={setOn} />
    </EntryForm>
  )
}
