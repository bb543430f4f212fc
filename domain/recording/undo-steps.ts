/** A change as it is told to whoever made it: its key, and of one that took another back, whose. */
interface Made {
  key: string
  undoes?: string | null | undefined
}

/**
 * What somebody would take back next, and what do again, of their own changes.
 *
 * A change that takes another back puts that aside; a change that takes such a one back has done the first again, and is
 * what would be taken back next. Something new leaves nothing to do again, as in any editor.
 * @param changes the last first
 */
export function undoSteps<Change extends Made>(
  changes: readonly Change[],
): { undo: Change | undefined; redo: Change | undefined } {
  let done: Change[] = []
  let undone: Change[] = []
  for (const change of changes.toReversed()) {
    const { undoes } = change
    const isOf = ({ key }: Change) => key === undoes
    if (undoes == null) {
      done = [...done, change]
      undone = []
    } else if (undone.some(isOf)) {
      undone = undone.filter((one) => !isOf(one))
      done = [...done, change]
    } else {
      done = done.filter((one) => !isOf(one))
      undone = [...undone, change]
    }
  }
  return { undo: done.at(-1), redo: undone.at(-1) }
}
