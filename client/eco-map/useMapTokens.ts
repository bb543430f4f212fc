import { useSyncExternalStore } from 'react'
import { type MapTokens, readMapTokens, watchMapTokens } from './map-tokens.ts'

let known: MapTokens | undefined

/** The page's colours and type as plain values, following theme and contrast. */
export function useMapTokens(): MapTokens {
  return useSyncExternalStore(subscribe, read)
}

function subscribe(changed: () => void): () => void {
  return watchMapTokens(() => {
    known = undefined
    changed()
  })
}

function read(): MapTokens {
  known ??= readMapTokens(document.body)
  return known
}
