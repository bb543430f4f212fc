import { useTranslation } from 'react-i18next'
import { longDay } from '../locales/dates.ts'
import { FindingCard } from './FindingCard.tsx'
import styles from './FindingsPanel.module.css'
import { bySeverity, type ReadFinding } from './read-findings.ts'
import { SeverityMark } from './SeverityMark.tsx'

interface FindingsPanelProps {
  day: string
  /** Those of the kinds that the reader asks for. */
  findings: readonly ReadFinding[]
  /** How many there are of all kinds. */
  all: number
  /** Whether only the findings of universal services are looked for. */
  atUniversal: boolean
  /** The key of the finding that is lit up. */
  chosen: string | undefined
  onChoose: (key: string | undefined) => void
  /** Shows the details of what a fact is about. */
  onShow: (id: string) => void
}

/** What the product says about the network, the most urgent first; choosing a finding lights it up on the map. */
export function FindingsPanel({
  day,
  findings,
  all,
  atUniversal,
  chosen,
  onChoose,
  onShow,
}: FindingsPanelProps) {
  const { t } = useTranslation('findings')
  const isGone = chosen !== undefined && !findings.some(({ key }) => key === chosen)
  return (
    <div className={styles.panel}>
      <h2 className="visually-hidden">{t('heading', { day: longDay(day) })}</h2>
      <p role="status" className={styles.count}>
        {findings.length === all
          ? t('count', { count: all })
          : t('filtered', { shown: findings.length, all })}
      </p>
      {isGone && <p className={styles.notice}>{t('gone', { day: longDay(day) })}</p>}
      {findings.length === 0 && <p className={styles.none}>{t(all === 0 ? 'none' : 'noneOfKinds')}</p>}
      {atUniversal && <p className={styles.hint}>{t('universal')}</p>}
      {bySeverity(findings).map(({ severity, findings: group }) => (
        <section key={severity} className={styles.group} aria-labelledby={`severity-${severity}`}>
          <h3 id={`severity-${severity}`} className={styles.severity} data-severity={severity}>
            <SeverityMark severity={severity} />
            {t(severity)}
            <span className={styles.number}>{group.length}</span>
            <span className={styles.meaning}>{t(`${severity}Hint`)}</span>
          </h3>
          <ul className={styles.list}>
            {group.map((finding) => (
              <li key={finding.key}>
                <FindingCard
                  finding={finding}
                  isChosen={finding.key === chosen}
                  onChoose={() => onChoose(finding.key === chosen ? undefined : finding.key)}
                  onShow={onShow}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.hint}>{t('only')}</p>
    </div>
  )
}
