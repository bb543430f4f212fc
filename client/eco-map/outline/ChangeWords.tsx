import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Compared } from '../model.ts'
import styles from './EcoMapOutline.module.css'

/** Says of a row what became different between the two days; nothing while no days are compared. */
export function ChangeWords({ changes = [] }: Compared) {
  const { t } = useTranslation('ecoMap')
  const { comparison } = useEcoMap()
  if (!comparison) return null
  return changes.map((change) => (
    <span key={change} className={styles.change}>
      {t(`changes.row.${change}`, { day: longDay(comparison.from) })}
    </span>
  ))
}
