import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FindingCard } from '../../findings/FindingCard.tsx'
import { moveAmongFindings } from '../../findings/move-among-findings.ts'
import { type Folds, useFolds } from '../../findings/useFolds.ts'
import { longDay } from '../../locales/dates.ts'
import entry from '../../ui/Form.module.css'
import type { Comparison } from '../changes/comparison.ts'
import { FoldedList } from '../changes/FoldedList.tsx'
import { type FindingChangeList, useFindingChangeLists } from '../changes/useFindingChangeLists.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './WhatIfPanel.module.css'

/** Which findings would clear and which would appear, side by side, each with its sentence. */
export function SupposedFindings() {
  const { comparison } = useEcoMap()
  return comparison ? <Columns comparison={comparison} /> : null
}

function Columns({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('whatIf')
  const { day } = useEcoMap()
  const folds = useFolds()
  const lists = useFindingChangeLists(comparison)
  const entries = (list: FindingChangeList['list']) => lists.find((one) => one.list === list)?.entries ?? []
  const [went, came, changed] = [entries('went'), entries('came'), entries('changedSeverity')]
  const counts = { clear: went.length, appear: came.length, changed: changed.length }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the keys; it only moves between them
    <div className={styles.section} onKeyDown={moveAmongFindings}>
      <h2 className={styles.title}>{t('findings', { day: longDay(day) })}</h2>
      <p role="status" className={entry.hint}>
        {t(counts.changed > 0 ? 'statusSeverity' : 'status', counts)}
      </p>
      <div className={styles.columns}>
        <Column id="went" title={t('clear')} none={t('noClear')} entries={went} folds={folds} />
        <Column id="came" title={t('appear')} none={t('noAppear')} entries={came} folds={folds} />
        {changed.length > 0 && (
          <div className={styles.whole}>
            <Column
              id="changed"
              title={t('severity')}
              none={t('noSeverity')}
              entries={changed}
              folds={folds}
            />
          </div>
        )}
      </div>
      <p className={entry.hint}>{t('only')}</p>
    </div>
  )
}

interface ColumnProps {
  id: string
  title: string
  none: string
  entries: FindingChangeList['entries']
  folds: Folds
}

function Column({ id, title, none, entries, folds }: ColumnProps) {
  const { search, go } = useEcoMap()
  const heading = useId()
  const isChosen = (key: string) => key === search.finding
  return (
    <section className={styles.column} aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span className={styles.number}>{entries.length}</span>
      </h3>
      {entries.length === 0 && <p className={entry.hint}>{none}</p>}
      <FoldedList
        id={`what-if ${id}`}
        folds={folds}
        className={styles.list}
        entries={entries}
        keyOf={({ finding }) => finding.key}
        isKept={({ finding }) => isChosen(finding.key) || finding.severity === 'urgent'}
      >
        {({ finding, change }) => (
          <li>
            <FindingCard
              finding={finding}
              change={change}
              isChosen={isChosen(finding.key)}
              onChoose={() =>
                go({
                  finding: isChosen(finding.key) ? undefined : finding.key,
                  selected: undefined,
                  panel: 'whatif',
                })
              }
              onShow={(target) => go({ selected: target, panel: undefined })}
            />
          </li>
        )}
      </FoldedList>
    </section>
  )
}
