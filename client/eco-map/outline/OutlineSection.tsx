import { type ReactNode, useId } from 'react'
import styles from './EcoMapOutline.module.css'

/** A part of the outline under a heading of its own. */
export function OutlineSection({
  title,
  count,
  children,
}: {
  title: string
  count: number
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className={styles.number}>{count}</span>
      </h2>
      {children}
    </section>
  )
}

interface OutlineTableProps {
  /** What the table is about, for a screen reader. */
  caption: string
  columns: readonly string[]
  children: ReactNode
}

/** A table of the outline. On a narrow screen its rows become blocks that name each cell. */
export function OutlineTable({ caption, columns, children }: OutlineTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
