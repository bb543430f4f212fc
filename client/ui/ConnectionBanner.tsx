import { useTranslation } from 'react-i18next'
import { useConnectionState } from '../api/ConnectionContext.ts'
import styles from './ConnectionBanner.module.css'

/** Says how the server answers, when not as it should. The live region is always there, so that it is read out. */
export function ConnectionBanner() {
  const { t } = useTranslation()
  const state = useConnectionState()
  return (
    <div role="status" className={styles.region}>
      {state !== 'here' && (
        <p className={styles.banner}>
          {t(`connection.${state}`)}
          {state === 'outdated' && (
            <button type="button" className={styles.action} onClick={() => window.location.reload()}>
              {t('connection.reload')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
