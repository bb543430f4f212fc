import { createContext, use } from 'react'
import type { Practice } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import type { Comparison } from './changes/comparison.ts'
import type { EcoMapSearch } from './eco-map-search.ts'
import type { Held, ToldFindings } from './held/held.ts'
import type { MapOfDay } from './map-of-day.ts'
import type { EcoMapModel } from './model.ts'
import type { WhatIf } from './what-if/what-if.ts'

/** A record that was packed for a panel: it is read on its day, and nothing of it is changed or tried out. */
export interface Pack {
  /** What it is, in a line. */
  line: string
  /** The title of the page. */
  title: string
  told: ToldFindings
}

/** What every part of a child's page looks at: the record, the day, and what is on the map on that day. */
export interface EcoMapState extends MapOfDay {
  /** The look-ups of the record, with what is supposed while something is tried out. */
  index: RecordIndex
  /** The record as the reader has it, with what is left out for whom the page is made. */
  recorded: RecordIndex
  /** How often each record has been written anew, where it was. */
  versions: ReadonlyMap<string, number>
  held: Held
  /** Where the page shows a pack in place of the record itself. */
  pack: Pack | undefined
  /** The record by which everybody has a place: trying something out moves nobody. */
  placed: RecordIndex
  /** The practice profiles that can apply to the child. */
  practice: Practice
  today: Day
  /** The day as of which everything is shown. */
  day: Day
  /** The day beside another one, or beside the same day as recorded while something is tried out. */
  comparison: Comparison | undefined
  /** What is drawn, filters apart: the day's own map, or that of the two days. */
  drawn: EcoMapModel
  whatIf: WhatIf
  search: EcoMapSearch
  /** Changes what the page shows by changing its address; `replace` leaves no step to go back to. */
  go(changes: EcoMapSearch, options?: { replace?: boolean }): void
}

export const EcoMapContext = createContext<EcoMapState | null>(null)

export function useEcoMap(): EcoMapState {
  const state = use(EcoMapContext)
  if (!state) throw new Error('a component outside of a child’s page')
  return state
}
