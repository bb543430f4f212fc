import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordedList } from '../../../domain/recording/record-form.ts'
import { useChangeKey } from '../../api/useChangeKey.ts'
import { useOutcome } from '../../api/useOutcome.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { inOrder } from './draft.ts'
import { useRecording } from './RecordingContext.ts'
import { ASK_ANEW, RecordMutation } from './recording.query.ts'
import { useRecordName } from './useRecordName.ts'

interface AtOnce {
  list: RecordedList
  onFile: Draft
  changes: Draft
}

/** Records a change of one thing without a form, and tells whether it is on record. */
export function useRecordAtOnce() {
  const { t } = useTranslation('recording')
  const { recorded, versions } = useEcoMap()
  const { tell } = useRecording()
  const nameOf = useRecordName()
  const { keyOf, made } = useChangeKey()
  const [{ fetching }, send] = useMutation(RecordMutation)
  const { trouble, take } = useOutcome()
  async function recordAtOnce({ list, onFile, changes }: AtOnce): Promise<boolean> {
    if (fetching) return false
    const id = onFile.id as string
    const record = inOrder(list, { ...onFile, ...changes })
    const input = {
      ...{ child: recorded.child.id, records: { [list]: [record] } },
      madeFrom: [{ id, version: versions.get(id) ?? 0 }],
    }
    const { data, error } = await send({ input: { key: keyOf(input), ...input } }, ASK_ANEW)
    const change = take({ result: data?.record, error })
    if (change === undefined) return false
    made()
    tell({ key: change, words: t('done.changed', { name: nameOf(list, record) }), isUndone: false })
    return true
  }
  return { trouble, recordAtOnce }
}
