import type { ReadFinding } from '../findings/read-findings.ts'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { useEcoMap } from './EcoMapContext.ts'
import styles from './FindingToggle.module.css'

/** A finding by its title, where what it is about is told: it is lit up, and no longer. */
export function FindingToggle({ finding: { key, title, severity } }: { finding: ReadFinding }) {
  const { search, go } = useEcoMap()
  const isChosen = search.finding === key
  return (
    <button
      type="button"
      className={styles.finding}
      aria-pressed={isChosen}
      onClick={() => go({ finding: isChosen ? undefined : key })}
    >
      <SeverityMark severity={severity} size={16} />
      {title}
    </button>
  )
}
