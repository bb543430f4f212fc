import { useEffect, useEffectEvent } from 'react'

/** Calls back when Escape is pressed and nobody nearer to the key has used it: no open menu, no field being cleared. */
export function useEscape(onEscape: () => void): void {
  const onKey = useEffectEvent(onEscape)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const { target } = event
      if (
        target instanceof Element &&
        target.closest('[role="dialog"], [role="listbox"], [role="menu"], input')
      )
        return
      onKey()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
