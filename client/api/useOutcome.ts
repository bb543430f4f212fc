import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'
import { type RecordOutcome, readOutcome } from './change.query.ts'
import { isOutOfReach } from './client.ts'

interface Answer {
  error?: CombinedError | undefined
  result: RecordOutcome | undefined
}

/** Why something was not recorded. */
export interface Unrecorded {
  /** What is said of the whole. */
  lines: readonly string[]
  /** What is said of single values, by the way to each as the API tells it. */
  errors: readonly { path: string; message: string }[]
  /** The versions that there are by now, where somebody has changed the same meanwhile. */
  meanwhile?: readonly { id: string; version: number; byName?: string | null }[]
}

const NOTHING: Unrecorded = { lines: [], errors: [] }

/** What is told of something that was sent to be recorded: whether it was, and if not, why. */
export function useOutcome() {
  const { t } = useTranslation()
  const [unrecorded, setUnrecorded] = useState<Unrecorded>(NOTHING)

  /** @returns the key of the change; nothing when it was not made */
  function take({ result, error }: Answer): string | undefined {
    const outcome = readOutcome(result)
    setUnrecorded(unrecordedOf(outcome, error))
    return outcome?.__typename === 'Changed' ? outcome.key : undefined
  }

  function unrecordedOf(
    outcome: ReturnType<typeof readOutcome>,
    error: CombinedError | undefined,
  ): Unrecorded {
    if (error) return { ...NOTHING, lines: [isOutOfReach(error) ? t('change.gone') : error.message] }
    if (outcome?.__typename === 'ChangedMeanwhile') {
      const names = [...new Set(outcome.records.flatMap(({ byName }) => byName ?? []))]
      const line =
        names.length > 0 ? t('change.meanwhileBy', { names: names.join(', ') }) : t('change.meanwhile')
      return { ...NOTHING, lines: [line], meanwhile: outcome.records }
    }
    if (outcome?.__typename === 'Refused') return { ...NOTHING, errors: outcome.errors }
    return NOTHING
  }

  return {
    unrecorded,
    /** All of it, where there is no field for a single value. */
    trouble: [...unrecorded.lines, ...unrecorded.errors.map(({ message }) => message)],
    setUnrecorded,
    take,
  }
}
