import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEcoMap } from '../EcoMapContext.ts'
import { PrintedHead } from './PrintedHead.tsx'
import styles from './PrintSheet.module.css'

/** A matrix on A4 across, with whose it is, of which day, and what its signs mean. */
export function PrintedMatrix({
  title,
  legend,
  children,
}: {
  title: string
  legend: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation(['ecoMap', 'whatIf'])
  const { whatIf } = useEcoMap()
  return (
    <div className={`${styles.sheet} ${styles.across}`}>
      <PrintedHead />
      <h2>{title}</h2>
      {legend}
      {children}
      <p className={styles.only}>{t(whatIf.session ? 'whatIf:only' : 'print.onlyHere')}</p>
    </div>
  )
}
