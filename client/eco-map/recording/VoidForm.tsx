import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordedList } from '../../../domain/recording/record-form.ts'
import { recordId } from '../../../domain/recording/record-ids.ts'
import { newId } from '../../api/new-id.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecording } from './RecordingContext.ts'
import { VoidRecordMutation } from './recording.query.ts'
import { ASK_ANEW, useOutcome } from './useOutcome.ts'
import { useRecordName } from './useRecordName.ts'

interface VoidFormProps {
  list: RecordedList
  record: Draft
  onEnd: () => void
}

/** Asks why something was entered by mistake, and takes it off the file. */
export function VoidForm({ list, record, onEnd }: VoidFormProps) {
  const { t } = useTranslation('recording')
  const { recorded, versions } = useEcoMap()
  const { end } = useRecording()
  const nameOf = useRecordName()
  const id = recordId(list, record as never)
  // As it was when the form was opened: what somebody else records meanwhile is not taken off unseen.
  const [{ key, version }] = useState(() => ({ key: newId(), version: versions.get(id) ?? 0 }))
  const [why, setWhy] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [{ fetching }, send] = useMutation(VoidRecordMutation)
  const { unrecorded, take } = useOutcome()
  async function takeOff() {
    setMissing(why.trim() === '')
    if (why.trim() === '') return
    const { data, error } = await send(
      { input: { key, child: recorded.child.id, id, version, why } },
      ASK_ANEW,
    )
    const change = take({ result: data?.voidRecord, error })
    if (change === undefined) return
    onEnd()
    end({ key: change, words: t('done.voided', { name: nameOf(list, record) }), isUndone: false })
  }
  return (
    <EntryForm
      label={t('voids.title')}
      send={t('voids.send')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={[...unrecorded.lines, ...unrecorded.errors.map(({ message }) => message)]}
      onSend={() => void takeOff()}
      onEnd={onEnd}
    >
      <TextField
        rows={2}
        label={t('voids.why')}
        hint={t('voids.hint')}
        wrong={isMissing ? t('missing') : undefined}
        text={why}
        onText={setWhy}
      />
    </EntryForm>
  )
}
