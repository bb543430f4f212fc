import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NameSearch } from '../ui/NameSearch.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useDebounced } from '../ui/useDebounced.ts'
import { ChildrenList } from './ChildrenList.tsx'
import styles from './DirectoryPage.module.css'

const route = getRouteApi('/')
const PAUSE_IN_TYPING = 200

/** The start page: finds a child by any part of a name, and lists all children before anything is typed. */
export function DirectoryPage() {
  const { t } = useTranslation('directory')
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  const [text, setText] = useState(q)
  const search = useDebounced(text.trim(), PAUSE_IN_TYPING)
  const list = useRef<HTMLDivElement>(null)
  usePageTitle(t('title'))

  useEffect(() => {
    // Whoever has gone on to a child already, faster than the pause in typing, must not be called back.
    if (search !== q && router.latestLocation.pathname === '/')
      navigate({ search: search === '' ? {} : { q: search }, replace: true })
  }, [search, q, navigate, router])

  return (
    <div className={styles.page}>
      <header className={styles.head}>
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
