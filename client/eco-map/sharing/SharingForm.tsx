import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { profileOn } from '../../../domain/findings/practice.ts'
import { SHARING_OUTCOMES, type SharingOutcome } from '../../../domain/network/codes.ts'
import { groundsFor } from '../../../domain/sharing/grounds.ts'
import { nameOf } from '../../api/codes.ts'
import { newId } from '../../api/new-id.ts'
import { Choose } from '../../ui/Choose.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { GroundsField } from './GroundsField.tsx'
import { RecordSharingDecisionMutation } from './sharing.query.ts'
import { usePeople } from './usePeople.ts'
import { ASK_ANEW, useRecorded } from './useRecorded.ts'

/** Asks what was shared or not, and everything that a second reader would want to know of it; only the first is needed. */
export function SharingForm({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation('sharing')
  const { index, today, network, practice } = useEcoMap()
  const { family, professionals, receivers } = usePeople()
  const list = groundsFor(profileOn(network, practice))
  // Sent again after a lost answer it is the same decision, which is recorded once.
  const [id] = useState(newId)
  const [outcome, setOutcome] = useState<SharingOutcome>('shared')
  const [information, setInformation] = useState('')
  const [receiversChosen, setReceivers] = useState<string[]>([])
  const [purpose, setPurpose] = useState('')
  const [grounds, setGrounds] = useState<string[]>([])
  const [people, setPeople] = useState<string[]>([])
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  const [viewsNotSought, setViewsNotSought] = useState('')
  const [reason, setReason] = useState('')
  const [by, setBy] = useState<string>()
  const [on, setOn] = useState(today)
  const [{ fetching }, send] = useMutation(RecordSharingDecisionMutation)
  const { trouble, setTrouble, take } = useRecorded()
  async function record() {
    if (information.trim() === '') return setTrouble([t('missing', { field: t('fields.information') })])
    const input = {
      ...{ id, child: index.child.id, on, outcome: nameOf(outcome), information },
      ...{ with: receiversChosen, grounds },
      views: people.map((person) => ({ person, ...written({ words: words[person] ?? '' }) })),
      ...written({ purpose, reason, viewsNotSought: people.length > 0 ? '' : viewsNotSought }),
      ...(by === undefined ? {} : { by }),
    }
    const { data, error } = await send({ input }, ASK_ANEW)
    if (take({ result: data?.recordSharingDecision, error })) onEnd()
  }
  return (
    <EntryForm
      label={t('addDecision')}
      send={t('send')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void record()}
      onEnd={onEnd}
    >
      <TextField rows={2} label={t('fields.information')} text={information} onText={setInformation} />
      <Choose
        label={t('fields.outcome')}
        placeholder={t('fields.choose')}
        choices={SHARING_OUTCOMES.map((value) => ({ value, name: t(`outcome.${value}`) }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      <FilterChoices
        label={t('fields.with')}
        choices={receivers}
        chosen={receiversChosen}
        onChoose={setReceivers}
      />
      <TextField rows={2} label={t('fields.purpose')} text={purpose} onText={setPurpose} />
      <GroundsField list={list} chosen={grounds} onChoose={setGrounds} />
      <FilterChoices label={t('fields.views')} choices={family} chosen={people} onChoose={setPeople} />
      {people.map((person) => (
        <TextField
          rows={2}
          key={person}
          label={t('fields.words', { name: personName(index, person) })}
          text={words[person] ?? ''}
          onText={(text) => setWords((before) => ({ ...before, [person]: text }))}
        />
      ))}
      {people.length === 0 && (
        <TextField
          rows={2}
          label={t('fields.viewsNotSought')}
          text={viewsNotSought}
          onText={setViewsNotSought}
        />
      )}
      <TextField rows={2} label={t('fields.reason')} text={reason} onText={setReason} />
      <Choose
        label={t('fields.decidedBy')}
        placeholder={t('fields.choose')}
        choices={professionals}
        chosen={by}
        onChoose={setBy}
      />
      <DayField label={t('fields.on')} day={on} onDay={setOn} />
    </EntryForm>
  )
}

/** What was written, without what was left empty. */
function written<Name extends string>(texts: Record<Name, string>): Partial<Record<Name, string>> {
  return Object.fromEntries(
    Object.entries<string>(texts).filter(([, text]) => text.trim() !== ''),
  ) as Partial<Record<Name, string>>
}
