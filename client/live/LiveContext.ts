import { createContext } from 'react'
import type { ChildNews } from './listen.ts'

export type Other = Extract<ChildNews, { __typename: 'ChildPresence' }>['others'][number]

/** Who else is at a child's page, and what this page tells them. */
export interface LiveState {
  /** The others who have the page open. */
  others: readonly Other[]
  /** Tells them that a record is open in a form here, until the returned function is called. */
  edit(record: string): () => void
}

/** Nobody else is told of where a page is no child's, or does not listen. */
export const LiveContext = createContext<LiveState>({ others: [], edit: () => () => {} })
