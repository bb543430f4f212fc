import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CombinedError, useMutation } from 'urql'
import { isOutOfReach } from '../../api/client.ts'
import { newId } from '../../api/new-id.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { EndWithholdingMutation, WithholdMutation } from './held.query.ts'

interface ToWithhold {
  item: string
  reason: string
  hidesExistence: boolean
  exceptFor: string[] | null
  notFor: string[]
}

/** Everything that is shown of the child is another thing afterwards. */
const ASK_ANEW = { additionalTypenames: ['Child'] }

/** Withholds what is on a child's record and ends it, one at a time. */
export function useWithholding() {
  const { t } = useTranslation('held')
  const { index } = useEcoMap()
  const child = index.child.id
  const [, send] = useMutation(WithholdMutation)
  const [, sendEnd] = useMutation(EndWithholdingMutation)
  // Sent again after a lost answer it is the same withholding, which is written once.
  const [id, setId] = useState(newId)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const failed = (error: CombinedError | undefined) =>
    error ? [isOutOfReach(error) ? t('gone') : error.message] : []

  /** @returns whether it is withheld */
  async function withhold(told: ToWithhold): Promise<boolean> {
    const { data, error } = await send({ input: { id, child, ...told } }, ASK_ANEW)
    const result = data?.withhold
    const isDone = result?.__typename === 'Withholding'
    setTrouble(result?.__typename === 'Refused' ? result.errors.map(({ message }) => message) : failed(error))
    if (isDone) setId(newId())
    return isDone
  }

  async function end(withholding: string): Promise<void> {
    const { data, error } = await sendEnd({ child, id: withholding }, ASK_ANEW)
    const result = data?.endWithholding
    setTrouble(result?.__typename === 'Refused' ? result.errors.map(({ message }) => message) : failed(error))
  }

  return { withhold, end, trouble }
}
