import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

/** A part of the details under a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

/** Entries of a section, one below the other. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={styles.entries}>{children}</ul>
}

/** A sentence about something of which nothing is recorded. */
export function Missing({ children }: { children: ReactNode }) {
  return <p className={styles.missing}>{children}</p>
}
