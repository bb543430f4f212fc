import type { Severity } from '../../domain/findings/finding.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './SeverityMark.module.css'

/** The sign of a severity: a shape of its own for each, beside words that say the same. */
export function SeverityMark({ severity, size = 18 }: { severity: Severity; size?: number }) {
  return (
    <span className={styles.mark} data-severity={severity}>
      <Icon name={severity} size={size} />
    </span>
  )
}
