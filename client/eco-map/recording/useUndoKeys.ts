import { useEffect, useEffectEvent } from 'react'

/** Calls back for the keys by which every editor takes back and does again, unless they are for what is being typed. */
export function useUndoKeys(onStep: (which: 'undo' | 'redo') => void): void {
  const onKey = useEffectEvent(onStep)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event
      if (altKey || !(ctrlKey || metaKey) || event.defaultPrevented) return
      const letter = key.toLowerCase()
      if (letter !== 'z' && !(letter === 'y' && !shiftKey)) return
      if (target instanceof Element && target.closest('input, textarea, [role="dialog"], [role="menu"]'))
        return
      event.preventDefault()
      onKey(letter === 'y' || shiftKey ? 'redo' : 'undo')
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
