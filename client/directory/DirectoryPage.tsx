import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hasCases } from '../access/has-cases.ts'
import { useSession } from '../access/useSession.ts'
import { Icon } from '../ui/Icon.tsx'
import { NameSearch } from '../ui/NameSearch.tsx'
import page from '../ui/Page.module.css'
import { usePageTitle } from '../ui/page-title.ts'
import { useSearchInAddress } from '../ui/useSearchInAddress.ts'
import { ChildrenList } from './ChildrenList.tsx'

/** The start page: finds a child by any part of a name, and lists all children before anything is typed. */
export function DirectoryPage() {
  const { t } = useTranslation('directory')
  const { text, setText, search } = useSearchInAddress('/')
  const list = useRef<HTMLDivElement>(null)
  const me = useSession()?.me
  usePageTitle(t('title'))

  return (
    <div className={`${page.page} ${page.start}`}>
      <header className={page.head}>
        <div className={page.title}>
          <h1>{t('title')}</h1>
          {me && hasCases(me) && (
            <Link to="/new-child" className="button">
              <Icon name="plus" size={16} />
              {t('enter')}
            </Link>
          )}
        </div>
        <p className="muted">{t('lead')}</p>
      </header>
      <NameSearch
        label={t('search')}
        text={text}
        onText={setText}
        onLeaveDownwards={() => list.current?.querySelector('a')?.focus()}
      />
      <div ref={list}>
        <ChildrenList key={search} search={search} />
      </div>
    </div>
  )
}
