import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CombinedError, useClient, useMutation } from 'urql'
import { isOutOfReach } from '../../api/client.ts'
import type {
  InvolvementHandOverInput,
  SupposedHandOverQuery as Supposed,
} from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import {
  HandOverInvolvementsMutation,
  SupposedHandOverQuery,
  UndoHandOverMutation,
} from './hand-over.query.ts'
import { faultsOf } from './plan.ts'

export type SupposedChild = Extract<
  Supposed['supposedHandOver'],
  { __typename: 'SupposedHandOver' }
>['children'][number]

type Step = 'asking' | 'handing' | 'undoing' | undefined

const ASK_ANEW = {
  additionalTypenames: ['DirectoryProfessional', 'DirectoryInvolvement', 'Child', 'Signature'],
}
const NO_FAULTS: ReadonlyMap<string, string> = new Map()

/** A hand-over that is looked at before, done, and undone; what is told of it is of what was sent last. */
export function useHandOver() {
  const { t } = useTranslation('professionals')
  const client = useClient()
  const [, mutate] = useMutation(HandOverInvolvementsMutation)
  const [, undo] = useMutation(UndoHandOverMutation)
  const [step, setStep] = useState<Step>()
  const [supposed, setSupposed] = useState<{ sent: string; children: readonly SupposedChild[] }>()
  const [faults, setFaults] = useState(NO_FAULTS)
  const [done, setDone] = useState<{ key: string; count: number }>()
  const [isUndone, setUndone] = useState(false)

  const wholly = (message: string) => setFaults(new Map([['', message]]))
  const failed = (error: CombinedError) => wholly(isOutOfReach(error) ? t('gone') : error.message)
  const meanwhile = (byName: string | null | undefined) =>
    wholly(byName ? t('handOver.meanwhileBy', { name: byName }) : t('handOver.meanwhile'))

  return {
    step,
    faults,
    done,
    isUndone,
    /** The children as they would be, unless something else was chosen since. */
    childrenOf: (input: InvolvementHandOverInput) =>
      supposed?.sent === JSON.stringify(input) ? supposed.children : undefined,
    forget: () => setFaults(NO_FAULTS),
    async suppose(input: InvolvementHandOverInput) {
      setStep('asking')
      const asked = { requestPolicy: 'network-only' } as const
      const { data, error } = await client.query(SupposedHandOverQuery, { input }, asked).toPromise()
      setStep(undefined)
      setFaults(NO_FAULTS)
      setSupposed(undefined)
      if (error) return failed(error)
      const result = data?.supposedHandOver
      if (result?.__typename === 'Refused') setFaults(faultsOf(result.errors, input))
      if (result?.__typename === 'SupposedHandOver')
        setSupposed({ sent: JSON.stringify(input), children: result.children })
    },
    /** @returns whether somebody else was first */
    async handOver(input: InvolvementHandOverInput): Promise<boolean> {
      setStep('handing')
      const { data, error } = await mutate({ input }, ASK_ANEW)
      setStep(undefined)
      setFaults(NO_FAULTS)
      const result = data?.handOverInvolvements
      if (error) failed(error)
      else if (result?.__typename === 'Refused') setFaults(faultsOf(result.errors, input))
      else if (result?.__typename === 'ChangedMeanwhile') meanwhile(result.records[0]?.byName)
      else if (result) setDone({ key: result.key, count: input.involvements.length })
      if (result && result.__typename !== 'Changed') setSupposed(undefined)
      return result?.__typename === 'ChangedMeanwhile'
    },
    async undoIt() {
      if (!done) return
      setStep('undoing')
      const { data, error } = await undo({ input: { key: newId(), change: done.key } }, ASK_ANEW)
      setStep(undefined)
      const result = data?.undoChange
      if (error) failed(error)
      else if (result?.__typename === 'Refused') setFaults(new Map([['', result.errors[0]?.message ?? '']]))
      else if (result?.__typename === 'ChangedMeanwhile') meanwhile(result.records[0]?.byName)
      else setUndone(true)
    },
  }
}
