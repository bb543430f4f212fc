import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UsersQuery as UsersAnswer } from '../../api/generated/graphql.ts'
import { Fault } from '../../ui/Fault.tsx'
import { moveAmongLinks } from '../../ui/move-among-links.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import table from '../../ui/Table.module.css'
import { useLastDefined } from '../../ui/useLastDefined.ts'
import { UserRow } from './UserRow.tsx'
import styles from './UsersList.module.css'
import { useUsersPage } from './useUsersPage.ts'

/** The people whose names hold the text, page after page; everybody when there is no text. */
export function UsersList({ search }: { search: string }) {
  const { t } = useTranslation('users')
  const { data, error, retry } = useUsersPage(search, null)
  const shown = useLastDefined(data)
  const shownSearch = useLastDefined(data && search) ?? ''

  if (error) return <Fault error={error} retry={retry} />
  if (!shown)
    return (
      <div role="status" aria-label={t('loading')} className={table.skeleton}>
        {['46%', '58%', '39%'].map((width) => (
          <Skeleton key={width} width={width} height="1.25rem" />
        ))}
      </div>
    )
  const { totalCount } = shown.users
  return (
    <section aria-label={t('list')} aria-busy={!data}>
      <p role="status" className={table.count}>
        {shownSearch === ''
          ? t('count', { count: totalCount })
          : t('found', { count: totalCount, search: shownSearch })}
      </p>
      {totalCount === 0 ? (
        <div className={table.empty}>
          <h2>{t('nobody', { search: shownSearch })}</h2>
          <p>{t('nobodyHint')}</p>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only add to the links' own keys
        <div className={table.frame} onKeyDown={moveAmongLinks}>
          <table className={`${table.table} ${styles.users}`} aria-label={t('list')}>
            <thead>
              <tr>
                <th scope="col">{t('columns.name')}</th>
                <th scope="col">{t('columns.roles')}</th>
                <th scope="col">{t('columns.wayIn')}</th>
                <th scope="col">{t('columns.sessions')}</th>
              </tr>
            </thead>
            <Rows key={shownSearch} page={shown.users} search={shownSearch} />
          </table>
        </div>
      )}
    </section>
  )
}

interface RowsProps {
  page: UsersAnswer['users']
  search: string
  /** Whether the reader goes on from here: the page was asked for. */
  takesFocus?: boolean
}

/** A page, and once it is asked for the page that follows. */
function Rows({ page: { nodes, pageInfo }, search, takesFocus = false }: RowsProps) {
  return (
    <>
      <tbody>
        {nodes.map((node, at) => (
          <UserRow key={node.id} user={node} takesFocus={takesFocus && at === 0} />
        ))}
      </tbody>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MoreRows key={pageInfo.endCursor} search={search} after={pageInfo.endCursor} />
      )}
    </>
  )
}

function MoreRows({ search, after }: { search: string; after: string }) {
  const { t } = useTranslation('users')
  const [asked, setAsked] = useState(false)
  const { data, error, retry } = useUsersPage(search, after, !asked)
  if (data) return <Rows page={data.users} search={search} takesFocus />
  const isAwaited = asked && !error
  return (
    <tbody>
      <tr className={table.more}>
        <td colSpan={4}>
          <button
            type="button"
            className="button"
            onClick={() => (error ? retry() : setAsked(true))}
            disabled={isAwaited}
          >
            {t(isAwaited ? 'loading' : 'more')}
          </button>
        </td>
      </tr>
    </tbody>
  )
}
