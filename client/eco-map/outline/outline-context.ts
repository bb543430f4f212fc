import { createContext, use } from 'react'
import type { EcoMapModel } from '../model.ts'

/** What the outline puts in words. */
export interface Outline {
  /** What the filters leave of the map. */
  model: EcoMapModel
  /** The ids that are lit up; nothing is while it is absent. */
  emphasis: ReadonlySet<string> | undefined
}

export const OutlineContext = createContext<Outline | null>(null)

export function useOutline(): Outline {
  const outline = use(OutlineContext)
  if (!outline) throw new Error('a component outside of the outline')
  return outline
}
