import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { longestWindow } from '../../domain/findings/practice.ts'
import { castOf } from './cast.ts'
import { useEcoMap } from './EcoMapContext.ts'
import { type Layout, layOut } from './layout.ts'
import type { MapShape } from './map-shape.ts'
import { steadyLayout } from './steady-layout.ts'

/** The places of everyone ever on the map, for the shape of the space that there is; none before it is known. */
export function useLayout(frame: RefObject<HTMLElement | null>): Layout | undefined {
  const { placed, practice } = useEcoMap()
  const [shape, setShape] = useState<MapShape>()
  useLayoutEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      if (width > 0 && height > 0) setShape((before) => shapeOf(width, height, before))
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame])
  const made = useMemo(
    () => shape && { shape, layout: layOut(castOf(placed, longestWindow(practice)), shape) },
    [placed, practice, shape],
  )
  return useSteady(made)
}

interface Made {
  shape: MapShape
  layout: Layout
}

/** Whatever is recorded while the map is open, by whomever, nobody on it moves; on a map of another shape everybody does. */
function useSteady(made: Made | undefined): Layout | undefined {
  const [held, setHeld] = useState<{ made: Made; layout: Layout }>()
  if (!made || made === held?.made) return held?.layout
  const isSameMap = held?.made.shape === made.shape
  const layout = isSameMap ? steadyLayout(held.layout, made.layout) : made.layout
  setHeld({ made, layout })
  return layout
}

/** Once chosen, a shape stays until the space is clearly of the other one, so that a small change moves nobody. */
function shapeOf(width: number, height: number, before: MapShape | undefined): MapShape {
  const ratio = width / height
  if (before === 'landscape') return ratio < 0.8 ? 'portrait' : 'landscape'
  if (before === 'portrait') return ratio > 1.25 && width > 600 ? 'landscape' : 'portrait'
  return ratio < 1 || width < 480 ? 'portrait' : 'landscape'
}
