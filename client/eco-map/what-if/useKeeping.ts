import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CombinedError, useMutation } from 'urql'
import type { Day } from '../../../domain/network/day.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { isOutOfReach } from '../../api/client.ts'
import { type KeptWhatIf, readKeptWhatIf } from './kept-what-if.ts'
import { DropWhatIfMutation, KeepWhatIfMutation } from './what-if.query.ts'
import type { Keeping } from './what-if.ts'

interface WhatIfToKeep {
  id: string
  child: string
  title: string
  asOf: Day
  changes: readonly Change[]
  madeFrom: number | undefined
}

/** What came of it; nothing where the state tells what went wrong. */
interface Outcome {
  kept?: KeptWhatIf
  conflict?: KeptWhatIf
  isDropped?: boolean
}

/** Keeps and drops what-ifs on the server, one at a time. */
export function useKeeping() {
  const { t } = useTranslation('whatIf')
  const [, sendKeep] = useMutation(KeepWhatIfMutation)
  const [, sendDrop] = useMutation(DropWhatIfMutation)
  const [state, setState] = useState<Keeping>({ isUnderWay: false, trouble: [] })
  const failed = (error: CombinedError) => [isOutOfReach(error) ? t('trouble.gone') : error.message]
  const end = (trouble: readonly string[]) => setState({ isUnderWay: false, trouble })

  async function keep(input: WhatIfToKeep): Promise<Outcome | undefined> {
    setState({ isUnderWay: true, trouble: [] })
    const { data, error } = await sendKeep({ input })
    const result = data?.keepWhatIf
    if (error || !result) return void end(error ? failed(error) : [])
    if (result.__typename === 'Refused')
      return void end([t('trouble.refused'), ...result.errors.map(({ message }) => message)])
    end([])
    return result.__typename === 'WhatIf'
      ? { kept: readKeptWhatIf(result) }
      : { conflict: readKeptWhatIf(result.present) }
  }

  async function drop({ id, version }: KeptWhatIf): Promise<Outcome | undefined> {
    setState({ isUnderWay: true, trouble: [] })
    const { data, error } = await sendDrop({ id, version })
    const result = data?.dropWhatIf
    if (error || !result) return void end(error ? failed(error) : [])
    if (result.__typename === 'Refused') return void end(result.errors.map(({ message }) => message))
    end([])
    return result.__typename === 'WhatIfConflict'
      ? { conflict: readKeptWhatIf(result.present) }
      : { isDropped: true }
  }

  return { state, keep, drop }
}
