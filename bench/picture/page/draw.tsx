import cytoscape from 'cytoscape'
// @ts-expect-error the package brings no types
import fcose from 'cytoscape-fcose'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { appearance } from '../../../client/eco-map/appearance.ts'
import { EcoMapCanvas } from '../../../client/eco-map/EcoMapCanvas.tsx'
import type { MapElement } from '../../../client/eco-map/map-element.ts'
import { readMapTokens } from '../../../client/eco-map/map-tokens.ts'
import { makeMap, recordOfCrowd } from './map-of.ts'
import { drawingIn, nextFrame, painted } from './painted.ts'

cytoscape.use(fcose)

/** From a record to the picture, as the product does it. @returns milliseconds */
export async function drawOurs(professionals: number, index: number): Promise<number> {
  const record = recordOfCrowd(professionals, index)
  return onFreshPlace(async (place) => {
    const root = createRoot(place)
    const { elements, bounds } = makeMap(record)
    flushSync(() =>
      root.render(
        <EcoMapCanvas
          className="map"
          elements={elements}
          bounds={bounds}
          showsInformation={false}
          label="map"
          onSelect={() => {}}
        />,
      ),
    )
    await painted(drawingIn(place), elements.length)
    return () => root.unmount()
  })
}

/** From what is to be drawn, with its places, to the picture: Cytoscape alone. @returns milliseconds */
export function drawBare(professionals: number, index: number): Promise<number> {
  return drawByCytoscape(makeMap(recordOfCrowd(professionals, index)).elements, 'preset')
}

/** The same, the places found by fcose. @returns milliseconds */
export function drawWithFcose(professionals: number, index: number): Promise<number> {
  return drawByCytoscape(makeMap(recordOfCrowd(professionals, index)).elements, 'fcose')
}

function drawByCytoscape(elements: readonly MapElement[], name: 'preset' | 'fcose'): Promise<number> {
  return onFreshPlace(async (place) => {
    const container = document.createElement('div')
    container.className = 'map'
    place.append(container)
    const cy = cytoscape({
      container,
      style: appearance(readMapTokens(container)),
      elements: elements.map(({ group, data, position, classes }) => ({
        group,
        data: { ...data },
        position: { x: 0, y: 0, ...position },
        classes,
      })),
      layout: { name, animate: false, padding: 20 } as cytoscape.LayoutOptions,
    })
    await painted(cy, elements.length)
    return () => cy.destroy()
  })
}

/** Times `draw`, which settles when the picture is there, with how to take it away again. */
async function onFreshPlace(draw: (place: HTMLElement) => Promise<() => void>): Promise<number> {
  const place = document.createElement('div')
  document.body.append(place)
  await nextFrame()
  const began = performance.now()
  const clear = await draw(place)
  const took = performance.now() - began
  clear()
  place.remove()
  return took
}
