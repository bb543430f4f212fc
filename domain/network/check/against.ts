import type { Kind } from '../field.ts'
import type { KnownIds } from './known-ids.ts'

/** What the graph holds under an id that a network file defines or names. */
export interface Held {
  /** `other` for what no network file can name: the product's own records, and a child whom the reader may not see. */
  kind: Kind | 'other'
  /** Of a professional. */
  agency?: string
  /** Of a professional: the roles held. */
  roles?: readonly string[]
  /** Of a family member: the children to whom they are related. */
  relatedChildren?: readonly string[]
}

/** What the graph holds, by id. */
export type HeldInGraph = ReadonlyMap<string, Held>

/** What the references of a record are checked and completed against. */
export interface Against {
  known: KnownIds
  graph: HeldInGraph
  /** Makes an id of the file the one that it gets in the graph. */
  rename: (id: string) => string
}
