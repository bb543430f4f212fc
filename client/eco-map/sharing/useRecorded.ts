import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'
import { isOutOfReach } from '../../api/client.ts'

interface Answer {
  error?: CombinedError | undefined
  result:
    | { __typename: 'Recorded' }
    | { __typename: 'Refused'; errors: readonly { message: string }[] }
    | undefined
}

/** Everything that is shown of the child is another thing afterwards. */
export const ASK_ANEW = { additionalTypenames: ['Child', 'Signature'] }

/** What is told of something that was sent to be recorded: whether it was, and if not, why. */
export function useRecorded() {
  const { t } = useTranslation('sharing')
  const [trouble, setTrouble] = useState<readonly string[]>([])

  /** @returns whether it is on record */
  function take({ result, error }: Answer): boolean {
    if (error) setTrouble([isOutOfReach(error) ? t('gone') : error.message])
    else setTrouble(result?.__typename === 'Refused' ? result.errors.map(({ message }) => message) : [])
    return result?.__typename === 'Recorded'
  }

  return { trouble, setTrouble, take }
}
