import { useTranslation } from 'react-i18next'
import type { ReadFinding } from '../../findings/read-findings.ts'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import styles from './PrintSheet.module.css'

/** Findings in full, their facts run on to save paper, and what they rest on told once. */
export function PrintedFindings({ findings }: { findings: readonly ReadFinding[] }) {
  const { t } = useTranslation(['ecoMap', 'findings'])
  const sources = [...new Set(findings.map(({ source }) => source))]
  return (
    <>
      {findings.map(({ key, severity, title, explanation, facts, suggestion }) => (
        <article key={key} className={styles.finding}>
          <h3>
            <SeverityMark severity={severity} size={16} /> {t(`findings:${severity}`)}: {title}
          </h3>
          <p dir="auto">{explanation}</p>
          <p className={styles.facts}>
            {facts.map(({ id, sentence }) => (
              <bdi key={id}>{sentence} </bdi>
            ))}
          </p>
          <p>{t('print.suggestion', { suggestion })}</p>
        </article>
      ))}
      {sources.map((source) => (
        <p key={source} className={styles.facts}>
          {t('findings:source', { source })}
        </p>
      ))}
    </>
  )
}
