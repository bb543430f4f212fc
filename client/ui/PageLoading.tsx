import { useTranslation } from 'react-i18next'
import styles from './Message.module.css'
import { Skeleton } from './Skeleton.tsx'

/** A page whose own code is still on its way. */
export function PageLoading() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('loading')} className={styles.message}>
      <Skeleton width="60%" height="1.75rem" />
      <Skeleton height="1rem" />
      <Skeleton width="80%" height="1rem" />
    </div>
  )
}
