import type cytoscape from 'cytoscape'
import type { Point } from './geometry.ts'

/** While lines are drawn, a thread follows the pointer from the node at which it was pressed to the one at which it is let go. */
export function listenForJoins(
  cy: cytoscape.Core,
  thread: SVGLineElement,
  joins: () => boolean,
  { onJoin }: { onJoin(from: string, to: string): void },
): void {
  let from: cytoscape.NodeSingular | undefined
  cy.on('tapstart', ({ renderedPosition }) => {
    from = joins() ? nodeAt(cy, renderedPosition) : undefined
    if (from) cy.userPanningEnabled(false)
  })
  cy.on('tapdrag', ({ renderedPosition: { x, y } }) => {
    if (!from) return
    const begin = from.renderedPosition()
    const ends = { x1: begin.x, y1: begin.y, x2: x, y2: y, visibility: 'visible' }
    for (const [name, value] of Object.entries(ends)) thread.setAttribute(name, `${value}`)
  })
  cy.on('tapend', ({ renderedPosition }) => {
    if (!from) return
    const begin = from.id()
    from = undefined
    cy.userPanningEnabled(true)
    thread.setAttribute('visibility', 'hidden')
    const end = nodeAt(cy, renderedPosition)?.id()
    if (end !== undefined && end !== begin) onJoin(begin, end)
  })
}

/** The smallest node that can be chosen at a place of the canvas: a person in their home, and not the home. */
function nodeAt(cy: cytoscape.Core, { x, y }: Point): cytoscape.NodeSingular | undefined {
  let found: { node: cytoscape.NodeSingular; area: number } | undefined
  for (const node of cy.nodes().toArray()) {
    if (!canBeChosen(node)) continue
    const { x1, y1, x2, y2, w, h } = node.renderedBoundingBox({ includeLabels: false })
    if (x < x1 || x > x2 || y < y1 || y > y2) continue
    if (!found || w * h < found.area) found = { node, area: w * h }
  }
  return found?.node
}

/** Whether the element was made to be chosen: `selectable()` itself says no of all while Cytoscape's own selecting is off. */
export function canBeChosen(element: cytoscape.SingularElementReturnValue | cytoscape.NodeSingular): boolean {
  return element.json().selectable === true
}
