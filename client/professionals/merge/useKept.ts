import { useState } from 'react'

/** What was read of an id last, also once it is on file no more: who has just made it part of another still looks at it. */
export function useKept<Value>(id: string | undefined, value: Value | null | undefined): Value | undefined {
  const [kept, setKept] = useState<{ id: string | undefined; value: Value }>()
  if (value !== null && value !== undefined && (kept?.id !== id || kept?.value !== value))
    setKept({ id, value })
  return value ?? (kept?.id === id && id !== undefined ? kept?.value : undefined)
}
