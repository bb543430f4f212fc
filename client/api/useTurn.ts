import { useCallback } from 'react'
import { type OperationContext, useMutation } from 'urql'
import { UndoChangeMutation } from './change.query.ts'
import { useChangeKey } from './useChangeKey.ts'
import { useOutcome } from './useOutcome.ts'

/** Something that was recorded, or taken back. */
export interface Done {
  /** The key of the change, by which it can be turned. */
  key: string
  /** What is said of what was recorded. */
  words: string
  isUndone: boolean
}

/** What became of the last step of taking back or doing again. */
export interface Turning {
  isUnderWay: boolean
  trouble: readonly string[]
}

/** Takes a change back, or does again what was taken back. @param askAnew what is another thing afterwards */
export function useTurn(askAnew: Partial<OperationContext>) {
  const [{ fetching }, send] = useMutation(UndoChangeMutation)
  const { trouble, setUnrecorded, take } = useOutcome()
  const { keyOf, made } = useChangeKey()
  return {
    isUnderWay: fetching,
    trouble,
    clear: useCallback(() => setUnrecorded({ lines: [], errors: [] }), [setUnrecorded]),
    /** @returns what was done by it, to be turned in its turn; nothing when it was not done */
    async turn({ key: change, words, isUndone }: Done): Promise<Done | undefined> {
      if (fetching) return undefined
      const { data, error } = await send({ input: { key: keyOf({ change }), change } }, askAnew)
      const key = take({ result: data?.undoChange, error })
      if (key === undefined) return undefined
      made()
      return { key, words, isUndone: !isUndone }
    },
  }
}
