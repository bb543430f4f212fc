import { useTranslation } from 'react-i18next'
import { addMonths, type Day, latest } from '../../domain/network/day.ts'
import { DayField } from '../ui/DayField.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useMediaQuery } from '../ui/useMediaQuery.ts'
import styles from './DayControl.module.css'
import { useEcoMap } from './EcoMapContext.ts'
import { NARROW } from './narrow.ts'

/** How long before the day that is shown a comparison begins, until the reader says otherwise: from review to review. */
const MONTHS_BEFORE = 3

/** Sets another day beside the one that is shown. @param since the first day of the network's life */
export function CompareControl({ since }: { since: Day }) {
  const { t } = useTranslation('ecoMap')
  const { day, search, go } = useEcoMap()
  const isNarrow = useMediaQuery(NARROW)
  if (search.with === undefined) {
    const before = addMonths(day, -MONTHS_BEFORE)
    const start = since < day ? latest(before, since) : before
    return (
      <button
        type="button"
        className="button"
        // On a narrow screen the lists would cover the field in which the day is chosen.
        onClick={() => go({ with: start, panel: isNarrow ? undefined : 'changes' })}
      >
        <Icon name="compare" size={16} />
        {t('day.compare')}
      </button>
    )
  }
  return (
    <div className={styles.field}>
      <DayField label={t('day.comparedTo')} day={search.with} onDay={(other) => go({ with: other })} />
      <button
        type="button"
        className="button icon-button"
        title={t('day.endComparison')}
        aria-label={t('day.endComparison')}
        onClick={() => go({ with: undefined, panel: search.panel === 'changes' ? undefined : search.panel })}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  )
}
