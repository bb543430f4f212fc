import { useRef } from 'react'
import { newId } from './new-id.ts'

/**
 * The key of a change that is to be sent: sent again after a lost answer it is the same change, which is written once;
 * with anything else in it, or once it was made, it is another one.
 */
export function useChangeKey() {
  const last = useRef({ key: '', text: '' })
  return {
    keyOf(change: object): string {
      const text = JSON.stringify(change)
      if (last.current.text !== text) last.current = { key: newId(), text }
      return last.current.key
    },
    made(): void {
      last.current = { key: '', text: '' }
    },
  }
}
