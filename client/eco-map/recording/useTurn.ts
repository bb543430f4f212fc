import { useCallback } from 'react'
import { useMutation } from 'urql'
import { UndoChangeMutation } from '../../api/change.query.ts'
import { useChangeKey } from '../../api/useChangeKey.ts'
import type { Done } from './RecordingContext.ts'
import { ASK_ANEW, useOutcome } from './useOutcome.ts'

/** Takes a change back, or does again what was taken back. */
export function useTurn() {
  const [{ fetching }, send] = useMutation(UndoChangeMutation)
  const { unrecorded, setUnrecorded, take } = useOutcome()
  const { keyOf, made } = useChangeKey()
  return {
    isUnderWay: fetching,
    trouble: [...unrecorded.lines, ...unrecorded.errors.map(({ message }) => message)],
    clear: useCallback(() => setUnrecorded({ lines: [], errors: [] }), [setUnrecorded]),
    /** @returns what was done by it, to be turned in its turn; nothing when it was not done */
    async turn({ key: change, words, isUndone }: Done): Promise<Done | undefined> {
      if (fetching) return undefined
      const { data, error } = await send({ input: { key: keyOf({ change }), change } }, ASK_ANEW)
      const key = take({ result: data?.undoChange, error })
      if (key === undefined) return undefined
      made()
      return { key, words, isUndone: !isUndone }
    },
  }
}
