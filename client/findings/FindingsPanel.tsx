import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../locales/dates.ts'
import { arrangeFindings, countOf } from './arrange-findings.ts'
import { type AskedFindings, isAsked } from './asked-findings.ts'
import { FindingGroupSection } from './FindingGroupSection.tsx'
import { FindingsFilter } from './FindingsFilter.tsx'
import styles from './FindingsPanel.module.css'
import { moveAmongFindings } from './move-among-findings.ts'
import type { ReadFinding } from './read-findings.ts'
import { ClearedFindings } from './reviews/ClearedFindings.tsx'
import type { Folds } from './useFolds.ts'

interface FindingsPanelProps {
  day: string
  /** All that hold on the day. */
  findings: readonly ReadFinding[]
  /** Which of them the reader asks for. */
  asked: AskedFindings
  onAsk: (asked: AskedFindings) => void
  folds: Folds
  /** Whether only the findings of universal services are looked for. */
  atUniversal: boolean
  /** The key of the finding that is lit up. */
  chosen: string | undefined
  onChoose: (key: string | undefined) => void
  /** Shows the details of what a fact is about. */
  onShow: (id: string) => void
  /** The forms that record what a finding says is not recorded. */
  recordOf: (finding: ReadFinding) => ReactNode
}

/**
 * What the product says about the network, by what a person would do about it, the most urgent first; choosing a
 * finding lights it up on the map.
 */
export function FindingsPanel({ day, findings, asked, onAsk, atUniversal, ...choice }: FindingsPanelProps) {
  const { t } = useTranslation('findings')
  const shown = useMemo(() => findings.filter((finding) => isAsked(finding, asked)), [findings, asked])
  const groups = useMemo(() => arrangeFindings(shown), [shown])
  const isGone = choice.chosen !== undefined && !findings.some(({ key }) => key === choice.chosen)
  const all = findings.length
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the keys; it only moves between them
    <div className={styles.panel} onKeyDown={moveAmongFindings}>
      <h2 className="visually-hidden">{t('heading', { day: longDay(day) })}</h2>
      <p role="status" className={styles.count}>
        {shown.length === all ? t('count', { count: all }) : t('filtered', { shown: shown.length, all })}
      </p>
      {all > 0 && (
        <FindingsFilter
          count={countOf(findings)}
          present={new Set(findings.map(({ kind }) => kind))}
          asked={asked}
          onAsk={onAsk}
        />
      )}
      {isGone && <p className={styles.notice}>{t('gone', { day: longDay(day) })}</p>}
      {shown.length === 0 && <p className={styles.none}>{t(all === 0 ? 'none' : 'noneAsked')}</p>}
      {atUniversal && <p className={styles.hint}>{t('universal')}</p>}
      {groups.map((arranged) => (
        <FindingGroupSection key={arranged.group} arranged={arranged} {...choice} />
      ))}
      <ClearedFindings folds={choice.folds} />
      <p className={styles.hint}>{t('only')}</p>
    </div>
  )
}
