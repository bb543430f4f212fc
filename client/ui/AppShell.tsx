import { Link, Outlet } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './AppShell.module.css'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { useFocusOnNewPage } from './useFocusOnNewPage.ts'

/** The frame of every page: skip link, product bar, what there is to say of the connection, and the page. */
export function AppShell() {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
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
          <ThemeSwitch />
        </div>
      </header>
      <ConnectionBanner />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </div>
  )
}
