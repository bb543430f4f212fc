import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { EcoMapCanvas } from '../../../client/eco-map/EcoMapCanvas.tsx'
import { makeMap, recordOfCrowd } from './map-of.ts'
import { drawingIn, painted } from './painted.ts'

let root: Root | undefined
let next: () => void = () => {}
let out: () => void = () => {}

/**
 * Opens a map that stays on the page.
 * @returns where one of its professionals stands, in CSS pixels of the page
 */
export async function mapAt(professionals: number): Promise<{ x: number; y: number }> {
  const record = recordOfCrowd(professionals, 0)
  const place = document.getElementById('root') as HTMLElement
  root?.unmount()
  root = createRoot(place)
  const made = makeMap(record)
  flushSync(() => root?.render(<Stage {...made} />))
  const cy = drawingIn(place)
  await painted(cy, made.elements.length)
  const { x, y } = cy.nodes('.professional').first().renderedPosition()
  const { left, top } = place.getBoundingClientRect()
  return { x: left + x, y: top + y }
}

/** Lights up the next finding, as choosing it does. */
export function lightNext(): void {
  flushSync(() => next())
}

/** Puts the light out, so that what is measured next finds the map as it was. */
export function lightOut(): void {
  flushSync(() => out())
}

function Stage({ elements, bounds, findings }: ReturnType<typeof makeMap>) {
  const [lit, setLit] = useState(-1)
  next = () => setLit((before) => (before + 1) % findings.length)
  out = () => setLit(-1)
  const finding = findings[lit]
  return (
    <EcoMapCanvas
      className="map"
      elements={elements}
      bounds={bounds}
      emphasis={emphasisOf.get(finding) ?? remember(finding)}
      showsInformation={false}
      label="map"
      onSelect={() => {}}
    />
  )
}

const emphasisOf = new Map<unknown, ReadonlySet<string> | undefined>()

function remember(finding: { about: string[] } | undefined): ReadonlySet<string> | undefined {
  const about = finding && new Set(finding.about)
  emphasisOf.set(finding, about)
  return about
}
