import { useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Puts the focus on the content of a page that was gone to, as a browser does when it loads one, so that keyboard and
 * screen reader go on from there, unless the page has put it somewhere itself, as into a form. What only changes the view of a page leaves the focus alone.
 */
export function useFocusOnNewPage(content: RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    const active = document.activeElement
    const isPlaced = active !== content.current && content.current?.contains(active)
    if (before.current !== undefined && path !== before.current && !isPlaced)
      content.current?.focus({ preventScroll: true })
    before.current = path
  }, [path, content])
}
