import type { Core } from 'cytoscape'

/** Settles in the next frame of the page, with its time in milliseconds. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/** The drawing that stands in an element; Cytoscape keeps it at its container. */
export function drawingIn(place: ParentNode): Core {
  for (const element of place.querySelectorAll('*')) {
    const { _cyreg: registered } = element as Element & { _cyreg?: { cy: Core } }
    if (registered) return registered.cy
  }
  throw new Error('nothing is drawn there')
}

/** Settles when at least this many elements have been drawn and the browser has had the frame to show them in. */
export async function painted(cy: Core, elements: number): Promise<void> {
  while (cy.elements().length < elements) await nextFrame()
  await new Promise((resolve) => cy.one('render', resolve))
  await nextFrame()
}
