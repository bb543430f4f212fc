import { Activity, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useClient } from 'urql'
import { askAnew } from '../api/ask-anew.ts'
import styles from './KeptPage.module.css'

interface KeptPageProps {
  /** Whose page it is. */
  reader: string
  isShown: boolean
  children: ReactNode
}

/**
 * A page with all that was entered on it, also while its reader has to sign in again. Then nothing of it is in the document: what was
 * entered is in this tab's memory alone, the page asks for nothing, and when it is shown again it asks for everything anew.
 */
export function KeptPage({ reader, isShown, children }: KeptPageProps) {
  const client = useClient()
  const place = useRef<HTMLDivElement>(null)
  const [page] = useState(() => {
    const box = document.createElement('div')
    box.className = styles.page ?? ''
    return box
  })
  useLayoutEffect(() => {
    if (!isShown) return
    place.current?.append(page)
    return () => page.remove()
  }, [isShown, page])
  useEffect(() => {
    if (!isShown) askAnew(client, reader)
  }, [isShown, client, reader])
  return (
    <div ref={place} className={styles.page}>
      {createPortal(<Activity mode={isShown ? 'visible' : 'hidden'}>{children}</Activity>, page)}
    </div>
  )
}
