import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { readOutcome, UndoChangeMutation } from '../../api/change.query.ts'
import { isOutOfReach } from '../../api/client.ts'
import { useChangeKey } from '../../api/useChangeKey.ts'
import { ASK_ANEW } from '../forms/useRecordInDirectory.ts'
import { MergeAgenciesMutation, MergeProfessionalsMutation } from './merge.query.ts'

/** An entry and the version of it that was looked at. */
export interface EntryVersion {
  id: string
  version: number
}

/** Two entries of the directory that are made one, and two again. */
export function useMerge(list: 'professionals' | 'agencies') {
  const { t } = useTranslation('professionals')
  const [, mergeProfessionals] = useMutation(MergeProfessionalsMutation)
  const [, mergeAgencies] = useMutation(MergeAgenciesMutation)
  const [, undoMerge] = useMutation(UndoChangeMutation)
  const [trouble, setTrouble] = useState<string>()
  const [step, setStep] = useState<'merging' | 'undoing'>()
  const [done, setDone] = useState<{ key: string; isUndone: boolean }>()
  const { keyOf } = useChangeKey()

  async function send(of: { keep: EntryVersion; gone: EntryVersion; take: string[] }) {
    const variables = { input: { key: keyOf(of), ...of } }
    if (list === 'professionals') {
      const { data, error } = await mergeProfessionals(variables, ASK_ANEW)
      return { error, outcome: readOutcome(data?.mergeProfessionals) }
    }
    const { data, error } = await mergeAgencies(variables, ASK_ANEW)
    return { error, outcome: readOutcome(data?.mergeAgencies) }
  }
  type Sent = Awaited<ReturnType<typeof send>>

  /** What is told of an answer that is not the change. */
  function tell({ error, outcome }: Sent) {
    if (error) return setTrouble(isOutOfReach(error) ? t('gone') : error.message)
    if (outcome?.__typename === 'Refused') return setTrouble(outcome.errors[0]?.message)
    const name = outcome?.__typename === 'ChangedMeanwhile' ? outcome.records[0]?.byName : undefined
    setTrouble(name ? t('merge.meanwhileBy', { name }) : t('merge.meanwhile'))
  }

  return {
    trouble,
    step,
    done,
    /** @param onMeanwhile called where somebody else was first */
    async merge(of: Parameters<typeof send>[0], onMeanwhile: () => void) {
      if (step) return
      setStep('merging')
      setTrouble(undefined)
      const answer = await send(of)
      setStep(undefined)
      if (answer.outcome?.__typename === 'Changed')
        return setDone({ key: answer.outcome.key, isUndone: false })
      tell(answer)
      if (answer.outcome?.__typename === 'ChangedMeanwhile') onMeanwhile()
    },
    async undo() {
      if (step || !done) return
      setStep('undoing')
      setTrouble(undefined)
      const change = { change: done.key }
      const { data, error } = await undoMerge({ input: { key: keyOf(change), ...change } }, ASK_ANEW)
      setStep(undefined)
      const outcome = readOutcome(data?.undoChange)
      if (outcome?.__typename === 'Changed') setDone({ ...done, isUndone: true })
      else tell({ error, outcome })
    },
  }
}
