import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ContactPlan.module.css'
import { useMovingWeeks } from './useContactPlan.ts'

/** Moves the weeks of the contact plan, and brings them back to the day. */
export function WeekControl() {
  const { t } = useTranslation('plans')
  const { isMoved, move, reset } = useMovingWeeks()
  return (
    <div className={styles.weeks}>
      <button
        type="button"
        className="button icon-button"
        title={t('earlier')}
        aria-label={t('earlier')}
        onClick={() => move(-1)}
      >
        <Icon name="previous" size={16} />
      </button>
      <button type="button" className="button" disabled={!isMoved} onClick={reset}>
        {t('around')}
      </button>
      <button
        type="button"
        className="button icon-button"
        title={t('later')}
        aria-label={t('later')}
        onClick={() => move(1)}
      >
        <Icon name="chevron" size={16} />
      </button>
    </div>
  )
}
