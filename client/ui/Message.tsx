import type { ReactNode } from 'react'
import styles from './Message.module.css'
import { usePageTitle } from './page-title.ts'

/** A page, or a large part of one, that has something to say in place of what was asked for. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title)
  return (
    <div className={styles.message}>
      <h1>{title}</h1>
      {children}
    </div>
  )
}
