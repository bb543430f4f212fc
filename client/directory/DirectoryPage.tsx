import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
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
  usePageTitle(t('title'))

  return (
    <div className={`${page.page} ${page.start}`}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
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
