import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { newId } from '../../api/new-id.ts'
import { useOutcome } from '../../api/useOutcome.ts'
import { MistakeForm } from '../../ui/MistakeForm.tsx'
import { ASK_ANEW } from '../forms/useRecordInDirectory.ts'
import { VoidInDirectoryMutation } from '../professionals.query.ts'
import { useTakenOff } from './TakenOffContext.ts'

/** An entry of the directory, as it is known on the screen. */
export interface EntryOnFile {
  id: string
  name: string
  version: number
}

interface TakeOffFormProps {
  onFile: EntryOnFile
  onEnd: () => void
}

/** Asks why an entry of the directory was a mistake, and takes it off the file. It goes with the entry that it stands in. */
export function TakeOffForm({ onFile, onEnd }: TakeOffFormProps) {
  const { t } = useTranslation(['professionals', 'common'])
  const { tell } = useTakenOff()
  // As it was when the form was opened: what somebody else records meanwhile is not taken off unseen.
  const [{ key, id, version }] = useState(() => ({ key: newId(), ...onFile }))
  const [{ fetching }, send] = useMutation(VoidInDirectoryMutation)
  const { trouble, take } = useOutcome()
  async function takeOff(why: string) {
    const { data, error } = await send({ input: { key, id, version, why } }, ASK_ANEW)
    const change = take({ result: data?.voidInDirectory, error })
    if (change !== undefined)
      tell({ key: change, words: t('common:change.voided', { name: onFile.name }), isUndone: false })
  }
  return (
    <MistakeForm
      hint={t('mistake.hint', { name: onFile.name })}
      cancel={t('form.cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onTakeOff={(why) => void takeOff(why)}
      onEnd={onEnd}
    />
  )
}
