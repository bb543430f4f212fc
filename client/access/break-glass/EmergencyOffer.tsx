import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './EmergencyOffer.module.css'

/** Where nobody is found: the way to open somebody in an emergency all the same. */
export function EmergencyOffer({ child }: { child?: string }) {
  const { t } = useTranslation('breakGlass')
  return (
    <aside className={styles.offer} aria-label={t('title')}>
      <p className="muted">{t('offerHint')}</p>
      <Link to="/emergency" search={child === undefined ? {} : { child }} className="button">
        {t('offer')}
      </Link>
    </aside>
  )
}
