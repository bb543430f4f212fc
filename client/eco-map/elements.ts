import type { Point } from './geometry.ts'

/** One node or edge, ready to be drawn. Its classes say what it means; the stylesheet says how that looks. */
export interface MapElement {
  group: 'nodes' | 'edges'
  data: MapElementData
  /** Of a node. */
  position?: Point
  classes: string[]
  /** Whether a reader can choose it. */
  selectable: boolean
  /** Whether a reader can drag it. */
  grabbable: boolean
}

export interface MapElementData {
  id: string
  /** The ends of an edge. */
  source?: string
  target?: string
  label?: string
  width?: number
  height?: number
  /** The strength of an exchange, from 0 to 1. */
  weight?: number
  /** How far it is faded, from 0 (not) to 1. */
  fade?: number
  /** How far the middle of an edge is bent aside, in map units. */
  bend?: number
}

/** Where the reader has put nodes by hand, by id. */
export type Pins = ReadonlyMap<string, Point>
