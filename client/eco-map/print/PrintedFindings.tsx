import { useTranslation } from 'react-i18next'
import type { ReadFinding } from '../../findings/read-findings.ts'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import styles from './PrintSheet.module.css'

/**
 * Findings in full, in columns to save paper: those that say the same of others under one heading, their facts run on,
 * and what they rest on told once.
 */
export function PrintedFindings({ findings }: { findings: readonly ReadFinding[] }) {
  const { t } = useTranslation(['ecoMap', 'findings'])
  const sources = [...new Set(findings.map(({ source }) => source))]
  const alike = [...Map.groupBy(findings, ({ severity, title }) => `${severity} ${title}`)]
  return (
    <div className={styles.columns}>
      {alike.map(([key, [first, ...others]]) => (
        <section key={key} className={styles.alike}>
          {first && (
            // With its heading, which never stands alone at the foot of a column.
            <div className={styles.finding}>
              <h3>
                <SeverityMark severity={first.severity} size={14} />
                <span>
                  {t(`findings:${first.severity}`)}: {first.title}
                </span>
              </h3>
              <PrintedFinding finding={first} />
            </div>
          )}
          {others.map((finding) => (
            <div key={finding.key} className={styles.finding}>
              <PrintedFinding finding={finding} />
            </div>
          ))}
        </section>
      ))}
      {sources.map((source) => (
        <p key={source} className={styles.facts}>
          {t('findings:source', { source })}
        </p>
      ))}
    </div>
  )
}

function PrintedFinding({ finding: { explanation, facts, suggestion } }: { finding: ReadFinding }) {
  const { t } = useTranslation('ecoMap')
  return (
    <>
      <p dir="auto">{explanation}</p>
      <p className={styles.facts}>
        {facts.map(({ id, sentence }) => (
          <bdi key={id}>{sentence} </bdi>
        ))}
      </p>
      <p>{t('print.suggestion', { suggestion })}</p>
    </>
  )
}
