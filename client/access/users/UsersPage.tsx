import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import page from '../../ui/Page.module.css'
import '../../locales/users-words.ts'
import { Icon } from '../../ui/Icon.tsx'
import { NameSearch } from '../../ui/NameSearch.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useSearchInAddress } from '../../ui/useSearchInAddress.ts'
import { useSession } from '../useSession.ts'
import { UsersList } from './UsersList.tsx'

/** The start page of whoever looks after users: finds somebody by any part of a name, and lists all before that. */
export function UsersPage() {
  const { t } = useTranslation('users')
  const { text, setText, search } = useSearchInAddress('/users')
  const session = useSession()
  const list = useRef<HTMLDivElement>(null)
  usePageTitle(t('title'))

  return (
    <div className={`${page.page} ${page.wide}`}>
      <header className={page.head}>
        <div className={page.title}>
          <h1>{t('title')}</h1>
          <Link to="/new-user" className="button">
            <Icon name="plus" size={16} />
            {t('new')}
          </Link>
        </div>
        <p className="muted">{t('lead')}</p>
        {session?.signIn.isLocal && <p className="muted">{t('local')}</p>}
      </header>
      <NameSearch
        label={t('search')}
        text={text}
        onText={setText}
        onLeaveDownwards={() => list.current?.querySelector('a')?.focus()}
      />
      <div ref={list}>
        <UsersList search={search} />
      </div>
    </div>
  )
}
