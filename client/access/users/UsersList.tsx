import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { UsersQuery as Answer } from '../../api/generated/graphql.ts'
import { PagedTable } from '../../ui/PagedTable.tsx'
import { listOf } from '../../ui/useListPage.ts'
import { UserCells } from './UserCells.tsx'
import styles from './UsersList.module.css'
import { UsersQuery } from './users.query.ts'

const pageOf = (data: Answer) => data.users

/** The people whose names hold the text, page after page; everybody when there is no text. */
export function UsersList({ search }: { search: string }) {
  const { t } = useTranslation('users')
  const list = useMemo(() => listOf(UsersQuery, { search: search || null }, pageOf), [search])
  return (
    <PagedTable
      label={t('list')}
      columns={[t('columns.name'), t('columns.roles'), t('columns.wayIn'), t('columns.sessions')]}
      list={list}
      row={(user, takesFocus) => <UserCells user={user} takesFocus={takesFocus} />}
      count={(count, search) => t(search ? 'found' : 'count', { count, search })}
      empty={(search) => (
        <>
          <h2>{t('nobody', { search })}</h2>
          <p>{t('nobodyHint')}</p>
        </>
      )}
      className={styles.users}
    />
  )
}
