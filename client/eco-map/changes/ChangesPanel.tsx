import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FindingCard } from '../../findings/FindingCard.tsx'
import { moveAmongFindings } from '../../findings/move-among-findings.ts'
import type { ReadFinding } from '../../findings/read-findings.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { CHANGE_MARKS } from '../labels.ts'
import styles from './ChangesPanel.module.css'
import type { Comparison } from './comparison.ts'
import { type ChangeList, useChangeLists } from './useChangeLists.ts'

const MARKS: Record<ChangeList['list'], string> = {
  ...CHANGE_MARKS,
  needsOpened: CHANGE_MARKS.joined,
  needsClosed: CHANGE_MARKS.left,
}

/** What became different between two days, as lists; choosing an entry lights it up on the map of both. */
export function ChangesPanel({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('ecoMap')
  const { search, go } = useEcoMap()
  const lists = useChangeLists(comparison)
  const { came, went } = comparison.findings
  const days = { from: longDay(comparison.from), to: longDay(comparison.to) }
  const count = lists.reduce((sum, { entries }) => sum + entries.length, came.length + went.length)
  const cards = (findings: readonly ReadFinding[]) =>
    findings.map((finding) => {
      const isChosen = finding.key === search.finding
      return (
        <li key={finding.key}>
          <FindingCard
            finding={finding}
            isChosen={isChosen}
            onChoose={() =>
              go({ finding: isChosen ? undefined : finding.key, selected: undefined, panel: 'changes' })
            }
            onShow={(id) => go({ selected: id, panel: undefined })}
          />
        </li>
      )
    })
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
          {entries.map(({ id, name, detail }) => {
            const isChosen = search.selected === id && search.finding === undefined
            return (
              <li key={id}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-pressed={isChosen}
                  data-finding-stop
                  onClick={() =>
                    go({ selected: isChosen ? undefined : id, finding: undefined, panel: 'changes' })
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
            )
          })}
        </ChangeSection>
      ))}
      <ChangeSection title={t('changes.came')} count={came.length}>
        {cards(came)}
      </ChangeSection>
      <ChangeSection title={t('changes.went')} count={went.length}>
        {cards(went)}
      </ChangeSection>
      <p className={styles.none}>{t('changes.only')}</p>
    </div>
  )
}

interface ChangeSectionProps {
  title: string
  hint?: string | undefined
  count: number
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
      {count === 0 ? (
        <p className={styles.none}>{t('changes.none')}</p>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </section>
  )
}
