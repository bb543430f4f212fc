import type { Point } from './geometry.ts'

/** One node or edge, ready to be drawn. Its classes say what it means; the appearance says how that looks. */
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

/** Measures are in map units. */
export interface MapElementData {
  id: string
  label?: string
  /** A sign in the middle of an edge, beside a label that stands elsewhere. */
  mark?: string
  /** The ends of an edge. */
  source?: string
  target?: string
  /** The size of a node, and how far its label is moved off its side. */
  width?: number
  height?: number
  labelX?: number
  labelY?: number
  /** The corners of an edge: shares of its length, and distances to its left. */
  weights?: number[]
  distances?: number[]
  /** Lengths of an edge drawn and left out by turns. */
  dash?: number[]
  /** How far the middle of an edge is bent to its left. */
  bend?: number
  /** How strong an exchange is and how recent, each from 0 to 1. */
  strength?: number
  recency?: number
}

/** Where the reader has put nodes by hand, by id. */
export type Pins = ReadonlyMap<string, Point>
