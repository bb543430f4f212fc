import { type RefObject, useEffect, useRef } from 'react'

/** Puts the focus back on the button that opened a form, once the form is closed. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(isOpen)
  useEffect(() => {
    if (before.current && !isOpen) button.current?.focus()
    before.current = isOpen
  }, [isOpen])
  return button
}
