import { useTranslation } from 'react-i18next'
import { SEVERITIES, type Severity } from '../../domain/findings/finding.ts'
import styles from './SeverityCount.module.css'
import { SeverityMark } from './SeverityMark.tsx'

/** How many findings there are of each severity; of none nothing is said. */
export function SeverityCount({ count }: { count: Record<Severity, number> }) {
  const { t } = useTranslation('findings')
  return (
    <span className={styles.counts}>
      {SEVERITIES.filter((severity) => count[severity] > 0).map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityMark severity={severity} size={14} />
          <span aria-hidden="true">{count[severity]}</span>
          <span className="visually-hidden">{t(`counts.${severity}`, { count: count[severity] })}</span>
        </span>
      ))}
    </span>
  )
}
