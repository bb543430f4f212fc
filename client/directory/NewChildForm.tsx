import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { PATHWAYS } from '../../domain/network/codes.ts'
import type { Day } from '../../domain/network/day.ts'
import { readOutcome } from '../api/change.query.ts'
import { isOutOfReach } from '../api/client.ts'
import { newId } from '../api/new-id.ts'
import { useChangeKey } from '../api/useChangeKey.ts'
import { Choose } from '../ui/Choose.tsx'
import { OptionalDayField } from '../ui/DayField.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { TextField } from '../ui/TextField.tsx'
import { LikeNamed } from './LikeNamed.tsx'
import { RecordChildMutation } from './new-child.query.ts'
import {
  childRecords,
  type EnteredChild,
  type EnteredField,
  type Sibling,
  unknownChild,
  wrongFields,
} from './new-child.ts'

interface NewChildFormProps {
  today: Day
  sibling: Sibling | undefined
  onKept: (id: string) => void
  onCancel: () => void
}

/** Who a child is and why they are on file; who and what is around them is recorded on their page. */
export function NewChildForm({ today, sibling, onKept, onCancel }: NewChildFormProps) {
  const { t } = useTranslation(['directory', 'codes'])
  // Sent again after a lost answer they are the same child, who is entered once.
  const [ids] = useState(() => ({ child: newId(), family: newId() }))
  const [entered, setEntered] = useState(() => unknownChild(today))
  const [wrong, setWrong] = useState<ReadonlySet<EnteredField>>(new Set())
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, send] = useMutation(RecordChildMutation)
  const { keyOf } = useChangeKey()
  const set = (part: Partial<EnteredChild>) => {
    setEntered((before) => ({ ...before, ...part }))
    setWrong((before) => new Set([...before].filter((field) => !(field in part))))
  }
  const told = (field: EnteredField) => (wrong.has(field) ? t(`newChild.wrong.${field}`) : undefined)

  async function record() {
    const records = childRecords(ids, entered, sibling)
    const missing = wrongFields(records, entered)
    setWrong(missing)
    setTrouble(missing.size > 0 ? [t('newChild.lookAgain', { count: missing.size })] : [])
    if (missing.size > 0) return
    const input = { child: sibling?.id, records }
    const { data, error } = await send({ input: { key: keyOf(input), ...input } }, ASK_ANEW)
    const outcome = readOutcome(data?.record)
    if (outcome?.__typename === 'Changed') onKept(ids.child)
    else if (error) setTrouble([isOutOfReach(error) ? t('newChild.gone') : error.message])
    else if (outcome?.__typename === 'Refused') setTrouble(outcome.errors.map(({ message }) => message))
  }

  return (
    <EntryForm
      label={t('newChild.title')}
      send={t('newChild.send')}
      cancel={t('newChild.cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onSend={() => void record()}
      onEnd={onCancel}
    >
      <TextField
        label={t('newChild.name')}
        wrong={told('name')}
        text={entered.name}
        onText={(name) => set({ name })}
      />
      <LikeNamed name={entered.name} />
      <TextField
        label={t('newChild.knownAs')}
        wrong={told('knownAs')}
        text={entered.knownAs}
        onText={(knownAs) => set({ knownAs })}
      />
      <OptionalDayField
        label={t('newChild.dateOfBirth')}
        wrong={told('dateOfBirth')}
        day={entered.dateOfBirth}
        onDay={(dateOfBirth) => set({ dateOfBirth })}
      />
      <OptionalDayField
        label={t('newChild.expectedOn')}
        wrong={told('expectedOn')}
        day={entered.expectedOn}
        onDay={(expectedOn) => set({ expectedOn })}
      />
      {!sibling && (
        <TextField
          label={t('newChild.familyName')}
          hint={t('newChild.familyHint')}
          wrong={told('familyName')}
          text={entered.familyName}
          onText={(familyName) => set({ familyName })}
        />
      )}
      <Choose
        label={t('newChild.pathway')}
        wrong={told('pathway')}
        placeholder={t('newChild.choose')}
        choices={PATHWAYS.map((value) => ({ value, name: t(`codes:pathway.${value}`) }))}
        chosen={entered.pathway}
        onChoose={(pathway) => set({ pathway })}
      />
      <OptionalDayField
        label={t('newChild.from')}
        wrong={told('from')}
        day={entered.from}
        onDay={(from) => set({ from })}
      />
    </EntryForm>
  )
}

const ASK_ANEW = { additionalTypenames: ['Child', 'ChildConnection'] }
