import { Link, Outlet } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { BreakGlassBadge } from '../access/break-glass/BreakGlassBadge.tsx'
import { SessionMenu } from '../access/SessionMenu.tsx'
import { SignInGate } from '../access/SignInGate.tsx'
import { useSession } from '../access/useSession.ts'
import styles from './AppShell.module.css'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { useFocusOnNewPage } from './useFocusOnNewPage.ts'

/** The frame of every page: skip link, product bar, what there is to say of the connection, and the page. */
export function AppShell() {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  const session = useSession()
  useFocusOnNewPage(main)
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <img src="/icon.svg" alt="" width="24" height="24" />
          <span>{t('product')}</span>
        </Link>
        <div className={styles.end}>
          {typeof session?.me?.breakGlassToReview === 'number' && (
            <BreakGlassBadge waiting={session.me.breakGlassToReview} />
          )}
          {session?.me && <SessionMenu me={session.me} />}
          <ThemeSwitch />
        </div>
      </header>
      <ConnectionBanner />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        <SignInGate session={session}>
          <Outlet />
        </SignInGate>
      </main>
    </div>
  )
}
