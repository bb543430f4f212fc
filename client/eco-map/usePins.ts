import { useCallback, useState } from 'react'
import { z } from 'zod'
import type { Point } from './geometry.ts'
import type { Pins } from './map-element.ts'

const stored = z.array(z.tuple([z.string(), z.object({ x: z.number(), y: z.number() })]))

export interface PinBoard {
  pins: Pins
  pin(id: string, at: Point): void
  /** Puts everything back in its place. */
  unpin(): void
}

/** Where the reader has put things on a child's map. Kept for as long as the tab is open, and nowhere else. */
export function usePins(child: string): PinBoard {
  const key = `ecomap-pins-${child}`
  const [pins, setPins] = useState<Pins>(() => readPins(key))
  const pin = useCallback(
    (id: string, at: Point) =>
      setPins((before) => {
        const after = new Map([...before, [id, at] as const])
        sessionStorage.setItem(key, JSON.stringify([...after]))
        return after
      }),
    [key],
  )
  const unpin = useCallback(() => {
    sessionStorage.removeItem(key)
    setPins(new Map())
  }, [key])
  return { pins, pin, unpin }
}

function readPins(key: string): Pins {
  try {
    return new Map(stored.parse(JSON.parse(sessionStorage.getItem(key) ?? '[]')))
  } catch {
    return new Map()
  }
}
