import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CombinedError, useMutation } from 'urql'
import { readOutcome, UndoChangeMutation } from '../../api/change.query.ts'
import { isOutOfReach } from '../../api/client.ts'
import type {
  InvolvementHandOverInput,
  SupposedHandOverQuery as Supposed,
} from '../../api/generated/graphql.ts'
import { useChangeKey } from '../../api/useChangeKey.ts'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { HandOverInvolvementsMutation, SupposedHandOverQuery } from './hand-over.query.ts'
import { faultsOf } from './plan.ts'

export type SupposedChild = Extract<
  Supposed['supposedHandOver'],
  { __typename: 'SupposedHandOver' }
>['children'][number]

const ASK_ANEW = {
  additionalTypenames: ['DirectoryProfessional', 'DirectoryInvolvement', 'Child', 'Signature'],
}
const NO_FAULTS: ReadonlyMap<string, string> = new Map()
const ofAll = (message: string) => new Map([['', message]])

/**
 * A hand-over that is looked at before, done, and undone.
 * @param input what is chosen; what was asked of something else is not told any more
 */
export function useHandOver(input: InvolvementHandOverInput) {
  const { t } = useTranslation('professionals')
  const [, mutate] = useMutation(HandOverInvolvementsMutation)
  const [, undo] = useMutation(UndoChangeMutation)
  const { keyOf } = useChangeKey()
  const chosen = JSON.stringify(input)
  const [asked, setAsked] = useState<string>()
  const [failure, setFailure] = useState<{ of: string; faults: ReadonlyMap<string, string> }>()
  const [step, setStep] = useState<'handing' | 'undoing'>()
  const [done, setDone] = useState<{ key: string; count: number; isUndone: boolean }>()
  const isAsked = asked === chosen && !done
  const { data, error, retry } = useLiveQuery({
    query: SupposedHandOverQuery,
    variables: { input },
    pause: !isAsked,
    requestPolicy: 'network-only',
  })
  const supposed = isAsked ? data?.supposedHandOver : undefined

  // Told until something else is chosen, also where what they do was read anew meanwhile.
  const fail = (faults: ReadonlyMap<string, string>) => setFailure({ of: input.key, faults })
  const failed = (error: CombinedError) => fail(ofAll(isOutOfReach(error) ? t('gone') : error.message))
  const meanwhile = (byName: string | null | undefined) =>
    fail(ofAll(byName ? t('handOver.meanwhileBy', { name: byName }) : t('handOver.meanwhile')))
  const faults = () => {
    if (failure && (failure.of === input.key || done)) return failure.faults
    if (isAsked && error) return ofAll(error.message)
    return supposed?.__typename === 'Refused' ? faultsOf(supposed.errors, input) : NO_FAULTS
  }

  return {
    step: step ?? (isAsked && !supposed && !error ? ('asking' as const) : undefined),
    /** What is wrong, by the involvement; of all under an empty id. */
    faults: faults(),
    done,
    /** The children as they would be, once that was asked. */
    children: supposed?.__typename === 'SupposedHandOver' ? supposed.children : undefined,
    suppose() {
      setFailure(undefined)
      if (asked === chosen) retry()
      else setAsked(chosen)
    },
    /** @param onMeanwhile called where somebody else was first */
    async handOver(onMeanwhile: () => void) {
      setStep('handing')
      setFailure(undefined)
      const { data, error } = await mutate({ input }, ASK_ANEW)
      setStep(undefined)
      const result = readOutcome(data?.handOverInvolvements)
      if (error) return failed(error)
      if (result?.__typename === 'Changed')
        return setDone({ key: result.key, count: input.involvements.length, isUndone: false })
      setAsked(undefined)
      if (result?.__typename === 'Refused') return fail(faultsOf(result.errors, input))
      meanwhile(result?.records[0]?.byName)
      onMeanwhile()
    },
    async undo() {
      if (!done) return
      setStep('undoing')
      const change = { change: done.key }
      const { data, error } = await undo({ input: { key: keyOf(change), ...change } }, ASK_ANEW)
      setStep(undefined)
      const result = readOutcome(data?.undoChange)
      if (error) failed(error)
      else if (result?.__typename === 'Refused') fail(ofAll(result.errors[0]?.message ?? ''))
      else if (result?.__typename === 'ChangedMeanwhile') meanwhile(result.records[0]?.byName)
      else setDone({ ...done, isUndone: true })
    },
  }
}
