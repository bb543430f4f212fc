import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FindingCard } from '../../findings/FindingCard.tsx'
import { moveAmongFindings } from '../../findings/move-among-findings.ts'
import type { Folds } from '../../findings/useFolds.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { CHANGE_MARKS } from '../labels.ts'
import styles from './ChangesPanel.module.css'
import type { Comparison } from './comparison.ts'
import { FoldedList } from './FoldedList.tsx'
import { type ChangeList, useChangeLists } from './useChangeLists.ts'
import { useFindingChangeLists } from './useFindingChangeLists.ts'

const MARKS: Record<ChangeList['list'], string> = {
  ...CHANGE_MARKS,
  needsOpened: CHANGE_MARKS.joined,
  needsClosed: CHANGE_MARKS.left,
}

/**
 * What became different between two days, as lists; choosing an entry lights it up on the map of both. Long lists are
 * folded, but for what is lit up and what is urgent now.
 */
export function ChangesPanel({ comparison, folds }: { comparison: Comparison; folds: Folds }) {
  const { t } = useTranslation('ecoMap')
  const { search, go } = useEcoMap()
  const lists = useChangeLists(comparison)
  const findingLists = useFindingChangeLists(comparison)
  const days = { from: longDay(comparison.from), to: longDay(comparison.to) }
  const count = [...lists, ...findingLists].reduce((sum, { entries }) => sum + entries.length, 0)
  const isChosen = (id: string) => search.selected === id && search.finding === undefined
  const folded = (list: string) => ({ id: `changes ${list}`, folds, className: styles.list })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the keys; it only moves between them
    <div className={styles.panel} onKeyDown={moveAmongFindings}>
      <div>
        <h2 className={styles.title}>{t('changes.title', days)}</h2>
        <p role="status" className={styles.count}>
          {t('changes.count', { count })}
        </p>
      </div>
      {lists.map(({ list, entries }) => (
        <ChangeSection
          key={list}
          title={t(`changes.${list}`)}
          hint={list === 'quiet' ? t('changes.quietHint', days) : undefined}
          count={entries.length}
        >
          <FoldedList
            {...folded(list)}
            entries={entries}
            keyOf={({ id }) => id}
            isKept={({ id }) => isChosen(id)}
          >
            {({ id, name, detail }) => (
              <li>
                <button
                  type="button"
                  className={styles.entry}
                  aria-pressed={isChosen(id)}
                  data-finding-stop
                  onClick={() =>
                    go({ selected: isChosen(id) ? undefined : id, finding: undefined, panel: 'changes' })
                  }
                >
                  <span className={styles.mark} aria-hidden="true">
                    {MARKS[list]}
                  </span>
                  <span>
                    <bdi>{name}</bdi>
                    <span className={styles.detail} dir="auto">
                      {detail}
                    </span>
                  </span>
                </button>
              </li>
            )}
          </FoldedList>
        </ChangeSection>
      ))}
      {findingLists.map(({ list, entries }) => (
        <ChangeSection key={list} title={t(`changes.${list}`)} count={entries.length}>
          <FoldedList
            {...folded(list)}
            entries={entries}
            keyOf={({ finding }) => finding.key}
            isKept={({ finding }) =>
              finding.key === search.finding || (list !== 'went' && finding.severity === 'urgent')
            }
          >
            {({ finding, change }) => (
              <li>
                <FindingCard
                  finding={finding}
                  change={change}
                  isChosen={finding.key === search.finding}
                  onChoose={() =>
                    go({
                      finding: finding.key === search.finding ? undefined : finding.key,
                      selected: undefined,
                      panel: 'changes',
                    })
                  }
                  onShow={(id) => go({ selected: id, panel: undefined })}
                />
              </li>
            )}
          </FoldedList>
        </ChangeSection>
      ))}
      <p className={styles.none}>{t('changes.only')}</p>
    </div>
  )
}

interface ChangeSectionProps {
  title: string
  hint?: string | undefined
  count: number
  /** The list; without an entry nothing but that is said. */
  children: ReactNode
}

function ChangeSection({ title, hint, count, children }: ChangeSectionProps) {
  const { t } = useTranslation('ecoMap')
  return (
    <section className={styles.section} aria-label={title}>
      <h3>
        {title} <span className={styles.number}>{count}</span>
      </h3>
      {hint && count > 0 && <p className={styles.none}>{hint}</p>}
      {count === 0 ? <p className={styles.none}>{t('changes.none')}</p> : children}
    </section>
  )
}
