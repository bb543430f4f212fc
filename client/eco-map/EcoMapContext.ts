import { createContext, use } from 'react'
import type { Day } from '../../domain/network/day.ts'
import type { Network } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import type { ReadFinding } from '../findings/read-findings.ts'
import type { EcoMapSearch } from './eco-map-search.ts'
import type { EcoMapModel } from './model.ts'

/** What every part of a child's page looks at: the record, the day, and what is on the map on that day. */
export interface EcoMapState {
  index: RecordIndex
  today: Day
  /** The day as of which everything is shown. */
  day: Day
  network: Network
  /** The first day of the time in which an exchange of information counts. */
  windowFrom: Day
  findings: readonly ReadFinding[]
  /** What is on the map, filters apart. */
  model: EcoMapModel
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
