import { useTranslation } from 'react-i18next'
import { LEVELS } from '../../../domain/network/codes.ts'
import type { Need } from '../../../domain/network/network-file.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './LevelEntries.module.css'
import { usePeriodWords } from './period.ts'

/** How serious a need was at which time up to the day, the latest first, with what came of it where it is closed. */
export function LevelEntries({ need }: { need: Need }) {
  const { t } = useTranslation(['details', 'codes'])
  const { day } = useEcoMap()
  const period = usePeriodWords()
  const closedOn = need.closedOn !== undefined && need.closedOn <= day ? need.closedOn : undefined
  const levels = need.levels.filter(({ on }) => on <= day)
  const entries = levels
    .map(({ on, level }, at) => ({ on, level, until: levels[at + 1]?.on ?? closedOn }))
    .reverse()
  return (
    <ol className={styles.levels}>
      {closedOn && (
        <li>
          <span className={styles.bar} aria-hidden="true" />
          <span>
            {[t('fields.closed'), need.outcome && t(`codes:needOutcome.${need.outcome}`)]
              .filter(Boolean)
              .join(': ')}
          </span>
          <span className="muted">{shortDay(closedOn)}</span>
        </li>
      )}
      {entries.map(({ on, level, until }) => (
        <li key={on}>
          <span className={styles.bar} data-level={LEVELS.indexOf(level) + 1} aria-hidden="true">
            {LEVELS.map((one) => (
              <i key={one} />
            ))}
          </span>
          <span>{t(`codes:level.${level}`)}</span>
          <span className="muted">{period(on, until, day)}</span>
        </li>
      ))}
    </ol>
  )
}
