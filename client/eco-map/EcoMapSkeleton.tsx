import { useTranslation } from 'react-i18next'
import { Skeleton } from '../ui/Skeleton.tsx'
import styles from './EcoMapSkeleton.module.css'

/** A child's page while its record is awaited: the frame in which it will stand. */
export function EcoMapSkeleton() {
  const { t } = useTranslation('ecoMap')
  return (
    <div role="status" aria-label={t('loading')} className={styles.page} data-fills-screen>
      <div className={styles.head}>
        <Skeleton width="16rem" height="1.75rem" />
        <Skeleton width="26rem" height="1rem" />
      </div>
      <div className={styles.body}>
        <div className={styles.map}>
          <Skeleton width="min(22rem, 60%)" height="min(22rem, 60%)" />
        </div>
        <div className={styles.panel}>
          <Skeleton width="45%" height="1.25rem" />
          <Skeleton height="5.5rem" />
          <Skeleton height="5.5rem" />
          <Skeleton height="5.5rem" />
        </div>
      </div>
    </div>
  )
}
