import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LANGUAGE } from '../locales/language.ts'
import { NameSearch } from '../ui/NameSearch.tsx'
import page from '../ui/Page.module.css'
import '../locales/professionals-words.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { useSearchInAddress } from '../ui/useSearchInAddress.ts'
import styles from './Directory.module.css'

type List = 'professionals' | 'agencies' | 'roles' | 'panels'

interface DirectoryFrameProps {
  list: List
  /** What enters one more. */
  action: ReactNode
  /** The list of those that hold the text. */
  children: (search: string) => ReactNode
}

const LISTS: readonly List[] = ['professionals', 'agencies', 'roles', 'panels']

/** A list of the directory with its search, and the way to the other lists. */
export function DirectoryFrame({ list, action, children }: DirectoryFrameProps) {
  const { t } = useTranslation('professionals')
  const { text, setText, search } = useSearchInAddress(`/${list}`)
  const found = useRef<HTMLDivElement>(null)
  usePageTitle(t(`${list}.title`))
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={`${page.page} ${page.wide}`}>
        <header className={page.head}>
          <nav aria-label={t('directory')} className={styles.lists}>
            {LISTS.map((one) => (
              <Link key={one} to={`/${one}`} aria-current={one === list ? 'page' : undefined}>
                {t(`${one}.title`)}
              </Link>
            ))}
          </nav>
          <div className={page.title}>
            <h1>{t(`${list}.title`)}</h1>
            {action}
          </div>
          <p className="muted">{t(`${list}.lead`)}</p>
        </header>
        <NameSearch
          label={t(`${list}.search`)}
          text={text}
          onText={setText}
          onLeaveDownwards={() => found.current?.querySelector('a')?.focus()}
        />
        <div ref={found}>{children(search)}</div>
      </div>
    </I18nProvider>
  )
}
