import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { BY_ITSELF } from '../../api/request-headers.ts'
import { Icon } from '../../ui/Icon.tsx'
import { SessionQuery } from '../session.query.ts'
import styles from './BreakGlassBadge.module.css'

/** Milliseconds between two looks at what waits for a review. */
const LOOK_EVERY = 60_000

/** For those who review uses of break-glass: the way to them, with how many wait. */
export function BreakGlassBadge({ waiting }: { waiting: number }) {
  const { t } = useTranslation('breakGlass')
  const [, execute] = useQuery({ query: SessionQuery, variables: {} })
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      execute({ requestPolicy: 'network-only', fetchOptions: BY_ITSELF })
    }
    const timer = setInterval(look, LOOK_EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [execute])
  const label = waiting === 0 ? t('badge.none') : t('badge.some', { count: waiting })
  return (
    <Link
      to="/break-glass"
      className={`button ghost icon-button ${styles.link}`}
      aria-label={label}
      title={label}
    >
      <Icon name="shield" />
      {waiting > 0 && (
        <span className={styles.count} aria-hidden="true">
          {waiting > 99 ? '99+' : waiting}
        </span>
      )}
    </Link>
  )
}
