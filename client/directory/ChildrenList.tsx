import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { Fault } from '../ui/Fault.tsx'
import { moveAmongLinks } from '../ui/move-among-links.ts'
import table from '../ui/Table.module.css'
import { useLastDefined } from '../ui/useLastDefined.ts'
import { ChildRow } from './ChildRow.tsx'
import styles from './ChildrenList.module.css'
import { ChildrenSkeleton } from './ChildrenSkeleton.tsx'
import { ChildrenQuery } from './children.query.ts'
import { MoreChildren } from './MoreChildren.tsx'
import { NobodyFound, NoChildren } from './NoChildren.tsx'
import { PAGE_SIZE } from './page-size.ts'

/** The children whose names hold the text, page after page; all children when there is no text. */
export function ChildrenList({ search }: { search: string }) {
  const { t } = useTranslation('directory')
  const { data, error, retry } = useLiveQuery({
    query: ChildrenQuery,
    variables: { search: search === '' ? null : search, first: PAGE_SIZE, after: null },
  })
  const shown = useLastDefined(data)
  const shownSearch = useLastDefined(data && search) ?? ''

  if (error) return <Fault error={error} retry={retry} />
  if (!shown) return <ChildrenSkeleton />
  const { totalCount, edges, pageInfo } = shown.children
  const said =
    shownSearch === '' ? t('count', { count: totalCount }) : t('found', { count: totalCount, search })
  return (
    <section aria-label={t('list')} aria-busy={!data}>
      <p role="status" className={table.count}>
        {said}
      </p>
      {totalCount === 0 && (shownSearch === '' ? <NoChildren /> : <NobodyFound search={shownSearch} />)}
      {totalCount > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only add to the links' own keys
        <div className={table.frame} onKeyDown={moveAmongLinks}>
          <table className={`${table.table} ${styles.children}`}>
            <thead>
              <tr>
                <th scope="col">{t('columns.name')}</th>
                <th scope="col">{t('columns.age')}</th>
                <th scope="col">{t('columns.pathway')}</th>
              </tr>
            </thead>
            <tbody>
              {edges.map(({ node }) => (
                <ChildRow key={node.id} child={node} today={shown.today} />
              ))}
            </tbody>
            {pageInfo.hasNextPage && pageInfo.endCursor && (
              <MoreChildren key={shownSearch} search={shownSearch} after={pageInfo.endCursor} />
            )}
          </table>
        </div>
      )}
    </section>
  )
}
