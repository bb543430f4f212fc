import { useTranslation } from 'react-i18next'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import { longDay } from '../../locales/dates.ts'
import type { Comparison } from '../changes/comparison.ts'
import { useChangeLists } from '../changes/useChangeLists.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { EcoMapPicture } from '../EcoMapPicture.tsx'
import { INK } from '../ink.ts'
import { PrintedNames } from './PrintedNames.tsx'
import styles from './PrintSheet.module.css'
import { usePicture } from './usePicture.ts'

/** The pages on A4 in black and white: the map of the day with its legend, the findings in full, and all names. */
export function PrintSheet() {
  const { t } = useTranslation(['ecoMap', 'findings'])
  const { day, findings, index, comparison } = useEcoMap()
  const picture = usePicture()
  return (
    <div className={styles.sheet}>
      <EcoMapPicture {...picture('portrait', INK)} className={styles.picture} />
      <section className={styles.findings}>
        <p className={styles.who} dir="auto">
          {index.child.name}
        </p>
        <h2>{t('print.findings', { day: longDay(day) })}</h2>
        {findings.length === 0 && <p>{t('print.noFindings')}</p>}
        {findings.map(({ key, severity, title, explanation, facts, suggestion, source }) => (
          <article key={key} className={styles.finding}>
            <h3>
              <SeverityMark severity={severity} size={16} /> {t(`findings:${severity}`)}: {title}
            </h3>
            <p dir="auto">{explanation}</p>
            <ul>
              {facts.map(({ id, sentence }) => (
                <li key={id} dir="auto">
                  {sentence}
                </li>
              ))}
            </ul>
            <p>{t('print.suggestion', { suggestion })}</p>
            <p className={styles.source}>{t('findings:source', { source })}</p>
          </article>
        ))}
        {comparison && <PrintChanges comparison={comparison} />}
      </section>
      <PrintedNames />
      <p className={styles.only}>{t('print.only')}</p>
    </div>
  )
}

function PrintChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('ecoMap')
  const lists = useChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const days = { from: longDay(comparison.from), to: longDay(comparison.to) }
  return (
    <article className={styles.finding}>
      <h2>{t('changes.title', days)}</h2>
      {lists.map(({ list, entries }) => (
        <div key={list}>
          <h3>{t(`changes.${list}`)}</h3>
          <ul>
            {entries.map(({ id, name, detail }) => (
              <li key={id} dir="auto">
                {name} ({detail})
              </li>
            ))}
          </ul>
        </div>
      ))}
      {(['came', 'went'] as const)
        .filter((list) => comparison.findings[list].length > 0)
        .map((list) => (
          <div key={list}>
            <h3>{t(`changes.${list}`)}</h3>
            <ul>
              {comparison.findings[list].map(({ key, title, explanation }) => (
                <li key={key} dir="auto">
                  {title}: {explanation}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </article>
  )
}
