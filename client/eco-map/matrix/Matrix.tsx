import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Matrix.module.css'
import { useCellKeys } from './useCellKeys.ts'

interface MatrixProps {
  /** What the table is about. */
  caption: string
  /** The rows of the head, the body and the foot. */
  children: ReactNode
  className?: string | undefined
}

/** A table with the names of its rows and columns always in sight, whose cells are gone through by the arrow keys. */
export function Matrix({ caption, children, className = '' }: MatrixProps) {
  const table = useRef<HTMLTableElement>(null)
  const keys = useCellKeys(table)
  return (
    <table ref={table} className={`${styles.matrix} ${className}`} {...keys}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  )
}

/** How one goes through the cells, in the corner of a matrix. */
export function MatrixKeys() {
  const { t } = useTranslation('ecoMap')
  return <span className={styles.keys}>{t('matrixKeys')}</span>
}

interface MatrixViewProps {
  label: string
  /** What stands over it and does not scroll with it. */
  head: ReactNode
  children: ReactNode
}

/** A view of the page whose matrix scrolls in a region of its own. */
export function MatrixView({ label, head, children }: MatrixViewProps) {
  return (
    <div className={styles.view}>
      <div className={styles.head}>{head}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className={styles.scroll} aria-label={label} tabIndex={0}>
        {children}
      </section>
    </div>
  )
}
