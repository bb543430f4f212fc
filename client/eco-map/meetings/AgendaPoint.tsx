import { type ReactNode, useId } from 'react'
import styles from './AgendaPage.module.css'

interface AgendaPointProps {
  title: string
  /** Whether it is one of the numbered points. */
  isListed?: boolean
  /** How many lines there are to write on. */
  lines?: number
  children?: ReactNode
}

/** A point of an agenda: what is recorded of it, and lines to write on. */
export function AgendaPoint({ title, isListed = false, lines = 0, children }: AgendaPointProps) {
  const id = useId()
  const section = (
    <section className={styles.point} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {lines > 0 && (
        <div className={styles.lines} aria-hidden="true">
          {Array.from({ length: lines }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike
            <span key={at} />
          ))}
        </div>
      )}
    </section>
  )
  return isListed ? <li>{section}</li> : section
}
