import type { MapElement } from './map-element.ts'

const WEIGHTS = [400, 600, 700]

/**
 * Loads what the labels need of the page's typeface, since a canvas draws once with whatever is there.
 * @returns nothing when it is there already; else a promise that is kept even when a font cannot be had
 */
export function loadFontFor(elements: readonly MapElement[], font: string): Promise<unknown> | undefined {
  const text = [...new Set(elements.map(({ data }) => data.label ?? '').join(''))].join('')
  const missing = WEIGHTS.map((weight) => `${weight} 11px ${font}`).filter(
    (face) => !document.fonts.check(face, text),
  )
  if (missing.length === 0) return undefined
  return Promise.allSettled(missing.map((face) => document.fonts.load(face, text)))
}
