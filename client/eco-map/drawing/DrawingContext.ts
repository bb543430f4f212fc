import { createContext, use } from 'react'

/** A tie that is being drawn on the map: its two ends, as far as they are chosen. */
export interface DrawnTie {
  from?: string | undefined
  to?: string | undefined
}

export interface Drawing {
  /** Nothing while nothing is drawn. */
  tie: DrawnTie | undefined
  /** Begins a tie, or chooses its ends anew. */
  draw(tie: DrawnTie): void
  /** Takes the next end that was chosen on the map; the first one chosen again is let go. */
  take(id: string): void
  end(): void
}

export const DrawingContext = createContext<Drawing | null>(null)

export function useDrawing(): Drawing {
  const state = use(DrawingContext)
  if (!state) throw new Error('a component outside of where ties are drawn')
  return state
}
