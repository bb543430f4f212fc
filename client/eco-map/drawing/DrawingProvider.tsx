import { type ReactNode, useMemo, useState } from 'react'
import { type Drawing, DrawingContext, type DrawnTie } from './DrawingContext.ts'

/** Holds the tie that is being drawn on a child's map. */
export function DrawingProvider({ children }: { children: ReactNode }) {
  const [tie, setTie] = useState<DrawnTie>()
  const drawing = useMemo<Drawing>(
    () => ({
      tie,
      draw: setTie,
      take: (id) => setTie((before) => before && withEnd(before, id)),
      end: () => setTie(undefined),
    }),
    [tie],
  )
  return <DrawingContext value={drawing}>{children}</DrawingContext>
}

function withEnd({ from }: DrawnTie, id: string): DrawnTie {
  if (from === undefined) return { from: id }
  return id === from ? {} : { from, to: id }
}
