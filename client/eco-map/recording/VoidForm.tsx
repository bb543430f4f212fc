import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordedList } from '../../../domain/recording/record-form.ts'
import { recordId } from '../../../domain/recording/record-ids.ts'
import { newId } from '../../api/new-id.ts'
import { useOutcome } from '../../api/useOutcome.ts'
import { MistakeForm } from '../../ui/MistakeForm.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecording } from './RecordingContext.ts'
import { ASK_ANEW, VoidRecordMutation } from './recording.query.ts'
import { useRecordName } from './useRecordName.ts'

interface VoidFormProps {
  list: RecordedList
  record: Draft
  onEnd: () => void
}

/** Asks why something was entered by mistake, and takes it off the file with what rests on it. */
export function VoidForm({ list, record, onEnd }: VoidFormProps) {
  const { t } = useTranslation(['recording', 'common'])
  const { recorded, versions } = useEcoMap()
  const { end } = useRecording()
  const nameOf = useRecordName()
  const id = recordId(list, record as never)
  // As it was when the form was opened: what somebody else records meanwhile is not taken off unseen.
  const [{ key, version }] = useState(() => ({ key: newId(), version: versions.get(id) ?? 0 }))
  const [{ fetching }, send] = useMutation(VoidRecordMutation)
  const { trouble, take } = useOutcome()
  async function takeOff(why: string) {
    const { data, error } = await send(
      { input: { key, child: recorded.child.id, id, version, why } },
      ASK_ANEW,
    )
    const change = take({ result: data?.voidRecord, error })
    if (change === undefined) return
    onEnd()
    end({
      key: change,
      words: t('common:change.voided', { name: nameOf(list, record) }),
      isUndone: false,
    })
  }
  return (
    <MistakeForm
      hint={t('voids')}
      cancel={t('cancel')}
      isUnderWay={fetching}
      trouble={trouble}
      onTakeOff={(why) => void takeOff(why)}
      onEnd={onEnd}
    />
  )
}
