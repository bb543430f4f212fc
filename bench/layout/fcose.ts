import cytoscape from 'cytoscape'
// @ts-expect-error the package brings no types
import fcose from 'cytoscape-fcose'
import type { Box } from '../../client/eco-map/geometry.ts'
import { boxAround, overlaps } from '../../client/eco-map/geometry.ts'
import type { MapElement } from '../../client/eco-map/map-element.ts'

cytoscape.use(fcose)

/** How much room a node takes with its label, in map units. */
export type Sizes = ReadonlyMap<string, { width: number; height: number }>

/** A map that has been made ready for fcose, which lays it out as often as asked. */
export interface FcoseMap {
  layOut(): void
  /** Pairs of nodes that overlap, labels included, after the last layout. */
  overlappingPairs(): number
  close(): void
}

/**
 * Makes ready for fcose without a screen. Every node is as large as with its label, so that fcose keeps labels apart
 * as well as it can; everything else is fcose's default but the animation and the fit to a screen.
 */
export function prepareFcose(elements: readonly MapElement[], sizes: Sizes): FcoseMap {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elements.map(({ group, data }) => ({ group, data: { ...data, ...sizes.get(data.id) } })),
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
  })
  return {
    layOut() {
      cy.layout({ name: 'fcose', animate: false, fit: false } as cytoscape.LayoutOptions).run()
    },
    overlappingPairs: () =>
      countOverlaps(cy.nodes().map((node) => boxAround(node.position(), node.width(), node.height()))),
    close: () => cy.destroy(),
  }
}

/** How many pairs of boxes share more than an edge. */
export function countOverlaps(boxes: readonly Box[]): number {
  return boxes.reduce(
    (pairs, box, index) => pairs + boxes.slice(index + 1).filter((other) => overlaps(box, other)).length,
    0,
  )
}
