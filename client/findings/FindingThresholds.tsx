import { useTranslation } from 'react-i18next'
import styles from './FindingThresholds.module.css'
import type { ReadThreshold } from './read-findings.ts'

interface FindingThresholdsProps {
  /** The name of the practice profile by which the finding was found. */
  profile: string
  thresholds: readonly ReadThreshold[]
}

/** By which practice profile something was found: the numbers and lists that it used, each with its source. */
export function FindingThresholds({ profile, thresholds }: FindingThresholdsProps) {
  const { t } = useTranslation('findings')
  return (
    <>
      <h5>{t('profile')}</h5>
      <p>{t(thresholds.length === 0 ? 'profileWithoutNumbers' : 'profileName', { profile })}</p>
      {thresholds.length > 0 && (
        <ul className={styles.thresholds}>
          {thresholds.map(({ name, sentence, source }) => (
            <li key={`${name} ${sentence}`}>
              {sentence} <span className={styles.source}>{source}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
