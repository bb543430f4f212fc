import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { addDays } from '../../../domain/network/day.ts'
import { newId } from '../../api/new-id.ts'
import { Choose } from '../../ui/Choose.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { RecordConsentMutation } from './sharing.query.ts'
import { usePeople } from './usePeople.ts'
import { ASK_ANEW, useRecorded } from './useRecorded.ts'

/** What a consent is first thought to last: it is looked at again within a year. */
const A_YEAR = 365

/** Asks what was agreed to, or refused, by whom, and for how long. */
export function ConsentForm({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation('sharing')
  const { index, today } = useEcoMap()
  const { family } = usePeople()
  // Sent again after a lost answer it is the same consent, which is recorded once.
  const [id] = useState(newId)
  const [answer, setAnswer] = useState<'given' | 'refused'>('given')
  const [scope, setScope] = useState('')
  const [purpose, setPurpose] = useState('')
  const [givenBy, setGivenBy] = useState<string>()
  const [on, setOn] = useState(today)
  const [isLimited, setLimited] = useState(false)
  const [expiresOn, setExpiresOn] = useState(() => addDays(today, A_YEAR))
  const [{ fetching }, send] = useMutation(RecordConsentMutation)
  const { trouble, setTrouble, take } = useRecorded()
  const given = answer === 'given'
  async function record() {
    if (scope.trim() === '') return setTrouble([t('missing', { field: t('fields.scope') })])
    const input = {
      ...{ id, child: index.child.id, given, scope, on },
      ...(purpose.trim() === '' ? {} : { purpose }),
      ...(givenBy === undefined ? {} : { givenBy }),
      ...(given && isLimited ? { expiresOn } : {}),
    }
    const { data, error } = await send({ input }, ASK_ANEW)
    if (take({ result: data?.recordConsent, error })) onEnd()
  }
  return (
    <EntryForm
      label={t('addConsent')}
      send={t('send')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void record()}
      onEnd={onEnd}
    >
      <TextField rows={2} label={t('fields.scope')} text={scope} onText={setScope} />
      <Choose
        label={t('wasGiven')}
        placeholder={t('fields.choose')}
        choices={(['given', 'refused'] as const).map((value) => ({ value, name: t(`answers.${value}`) }))}
        chosen={answer}
        onChoose={setAnswer}
      />
      <Choose
        label={t('fields.by')}
        placeholder={t('fields.choose')}
        choices={family}
        chosen={givenBy}
        onChoose={setGivenBy}
      />
      <TextField rows={2} label={t('fields.purpose')} text={purpose} onText={setPurpose} />
      <DayField label={t('fields.on')} day={on} onDay={setOn} />
      {given && (
        <FilterChoices
          label={t('fields.limited')}
          isLabelHidden
          choices={[{ value: 'limited', name: t('fields.limited') }]}
          chosen={isLimited ? ['limited'] : []}
          onChoose={(values) => setLimited(values.length > 0)}
        />
      )}
      {given && isLimited && <DayField label={t('fields.expiresOn')} day={expiresOn} onDay={setExpiresOn} />}
    </EntryForm>
  )
}
