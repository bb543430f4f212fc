import { useCallback, useState } from 'react'

/** What a reader has folded away or opened, apart from how it stands by itself. */
export interface Folds {
  /** Whether the reader has changed it. */
  isTurned(id: string): boolean
  turn(id: string): void
}

export function useFolds(): Folds {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const turn = useCallback((id: string) => {
    setTurned((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  return { isTurned: (id) => turned.has(id), turn }
}
