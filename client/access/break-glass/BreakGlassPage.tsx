import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Message } from '../../ui/Message.tsx'
import page from '../../ui/Page.module.css'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useSession } from '../useSession.ts'
import styles from './BreakGlassPage.module.css'
import { UsesPage } from './UsesPage.tsx'

const route = getRouteApi('/break-glass')
const SHOWN = [undefined, 'reviewed'] as const

/** The uses of break-glass that wait for the reader's review, or those that were reviewed. */
export function BreakGlassPage() {
  const { t } = useTranslation('breakGlass')
  const { show } = route.useSearch()
  const session = useSession()
  const [isKept, setKept] = useState(false)
  usePageTitle(t('queue.title'))
  if (!session?.me) return <PageLoading />
  if (typeof session.me.breakGlassToReview !== 'number')
    return (
      <Message title={t('queue.notYours')}>
        <p>{t('queue.notYoursText')}</p>
      </Message>
    )
  return (
    <div className={`${page.page} ${page.start}`}>
      <header className={page.head}>
        <h1>{t('queue.title')}</h1>
        <p className="muted">{t('queue.lead')}</p>
      </header>
      <nav className={styles.shown} aria-label={t('queue.show')}>
        {SHOWN.map((one) => (
          <Link
            key={one ?? 'open'}
            to="/break-glass"
            search={one ? { show: one } : {}}
            className="button"
            data-selected={show === one || undefined}
            aria-current={show === one ? 'page' : undefined}
            onClick={() => setKept(false)}
          >
            {t(`queue.${one ?? 'open'}`)}
          </Link>
        ))}
      </nav>
      <p role="status" className={isKept ? styles.kept : 'visually-hidden'}>
        {isKept && t('queue.kept')}
      </p>
      <UsesPage key={show} isReviewed={show === 'reviewed'} after={null} onKept={() => setKept(true)} />
    </div>
  )
}
