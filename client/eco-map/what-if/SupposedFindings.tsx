import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FindingCard } from '../../findings/FindingCard.tsx'
import { moveAmongFindings } from '../../findings/move-among-findings.ts'
import type { ReadFinding } from '../../findings/read-findings.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './WhatIfPanel.module.css'

/** Which findings would clear and which would appear, side by side, each with its sentence. */
export function SupposedFindings() {
  const { t } = useTranslation('whatIf')
  const { comparison, day } = useEcoMap()
  if (!comparison) return null
  const { came, went } = comparison.findings
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the keys; it only moves between them
    <div className={styles.section} onKeyDown={moveAmongFindings}>
      <h2 className={styles.title}>{t('findings', { day: longDay(day) })}</h2>
      <p role="status" className={styles.hint}>
        {t('status', { clear: went.length, appear: came.length })}
      </p>
      <div className={styles.columns}>
        <Column title={t('clear')} none={t('noClear')} findings={went} />
        <Column title={t('appear')} none={t('noAppear')} findings={came} />
      </div>
      <p className={styles.hint}>{t('only')}</p>
    </div>
  )
}

interface ColumnProps {
  title: string
  none: string
  findings: readonly ReadFinding[]
}

function Column({ title, none, findings }: ColumnProps): ReactNode {
  const { search, go } = useEcoMap()
  const id = useId()
  return (
    <section className={styles.column} aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className={styles.number}>{findings.length}</span>
      </h3>
      {findings.length === 0 && <p className={styles.hint}>{none}</p>}
      <ul className={styles.list}>
        {findings.map((finding) => {
          const isChosen = finding.key === search.finding
          return (
            <li key={finding.key}>
              <FindingCard
                finding={finding}
                isChosen={isChosen}
                onChoose={() =>
                  go({ finding: isChosen ? undefined : finding.key, selected: undefined, panel: 'whatif' })
                }
                onShow={(target) => go({ selected: target, panel: undefined })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
