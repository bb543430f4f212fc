import { useTranslation } from 'react-i18next'
import { useConnectionState } from '../api/ConnectionContext.ts'
import styles from './ConnectionBanner.module.css'

/** Says that the server is gone for as long as it is. The live region is always there, so that it is read out. */
export function ConnectionBanner() {
  const { t } = useTranslation()
  const gone = useConnectionState() === 'gone'
  return (
    <div role="status" className={styles.region}>
      {gone && <p className={styles.banner}>{t('connection.gone')}</p>}
    </div>
  )
}
