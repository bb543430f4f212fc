import type { Ref } from 'react'
import type { MapElement } from './elements.ts'
import type { Point } from './geometry.ts'

export interface EcoMapCanvasProps {
  /** What is drawn, pins included. A new list is applied as a difference; the same list costs nothing. */
  elements: readonly MapElement[]
  /** The ids of nodes and ties to light up; everything else is dimmed. Nothing is dimmed while it is absent. */
  emphasis?: ReadonlySet<string> | undefined
  /** The id of the chosen node or tie. */
  selection?: string | undefined
  /** Whether the exchange of information is shown. */
  showsInformation: boolean
  /** The name of the drawing for a screen reader, which finds the same in the outline. */
  label: string
  /** The reader chose a node or a tie, or the empty map (undefined). */
  onSelect(id: string | undefined): void
  /** The pointer is over a node or a tie, at a place of the page (CSS pixels of the viewport), or left it. */
  onHover?(id: string | undefined, at: Point | undefined): void
  /** The reader dragged a node to a place on the map. */
  onPin?(id: string, at: Point): void
  ref?: Ref<EcoMapCanvasHandle>
}

/** What a toolbar may ask of the canvas. */
export interface EcoMapCanvasHandle {
  /** Shows the whole map. */
  fit(): void
  /** Zooms about the middle of what is shown: 1.25 comes closer, 0.8 goes back. */
  zoomBy(factor: number): void
  /** Brings a node into the middle, at a size at which it can be read. */
  centreOn(id: string): void
  /** The whole map as a PNG, on the map's background. */
  png(): Promise<Blob>
}

/** The eco-map as a drawing that can be moved, zoomed, chosen from and dragged in. */
export function EcoMapCanvas({ label }: EcoMapCanvasProps) {
  return <div role="img" aria-label={label} />
}
