import type { RefObject } from 'react'
import type { EcoMapCanvasHandle } from '../EcoMapCanvas.tsx'

type Asked = Omit<EcoMapCanvasHandle, 'png'>

/** Asks the same of each of several maps. */
export function together(canvases: readonly RefObject<EcoMapCanvasHandle | null>[]): Asked {
  const each = (ask: (canvas: EcoMapCanvasHandle) => void) => {
    for (const { current } of canvases) if (current) ask(current)
  }
  return {
    moveTo: (view) => each((canvas) => canvas.moveTo(view)),
    fit: () => each((canvas) => canvas.fit()),
    zoomBy: (factor) => each((canvas) => canvas.zoomBy(factor)),
    centreOn: (id) => each((canvas) => canvas.centreOn(id)),
  }
}
