import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Fault } from './Fault.tsx'
import { moveAmongLinks } from './move-among-links.ts'
import { Skeleton } from './Skeleton.tsx'
import table from './Table.module.css'
import { useLastDefined } from './useLastDefined.ts'
import { type List, type ListPage, useListPage } from './useListPage.ts'

interface PagedTableProps<Node extends { id: string }> {
  label: string
  columns: readonly string[]
  list: List<Node>
  /** The cells of a row; the first takes the focus where the reader goes on from there. */
  row: (node: Node, takesFocus: boolean) => ReactNode
  /** Says how many there are that hold the text. */
  count: (total: number, search: string) => string
  /** What stands in the place of an empty list. */
  empty: (search: string) => ReactNode
  /** What the table has of its own. */
  className?: string | undefined
}

/** A list that may be long, as a table, page after page. While another text is looked for, what was found last stays. */
export function PagedTable<Node extends { id: string }>(props: PagedTableProps<Node>) {
  const { label, columns, list, count, empty, className } = props
  const { t } = useTranslation()
  const { data, error, retry } = useListPage(list, null)
  const shown = useLastDefined(useMemo(() => data && { page: data, list }, [data, list]))
  if (error) return <Fault error={error} retry={retry} />
  if (!shown)
    return (
      <div role="status" aria-label={t('list.loading')} className={table.skeleton}>
        {['46%', '58%', '39%'].map((width) => (
          <Skeleton key={width} width={width} height="1.25rem" />
        ))}
      </div>
    )
  const { page } = shown
  const { search } = shown.list
  return (
    <section aria-label={label} aria-busy={!data}>
      <p role="status" className={table.count}>
        {count(page.totalCount, search)}
      </p>
      {page.totalCount === 0 ? (
        <div className={table.empty}>{empty(search)}</div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only add to the links' own keys
        <div className={table.frame} onKeyDown={moveAmongLinks}>
          <table className={`${table.table} ${className ?? ''}`} aria-label={label}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <Rows {...props} key={search} list={shown.list} page={page} takesFocus={false} />
          </table>
        </div>
      )}
    </section>
  )
}

interface RowsProps<Node extends { id: string }> extends PagedTableProps<Node> {
  page: ListPage<Node>
  /** Whether the reader goes on from here: the page was asked for. */
  takesFocus: boolean
}

/** A page, and once it is asked for the page that follows. */
function Rows<Node extends { id: string }>({ page, takesFocus, ...props }: RowsProps<Node>) {
  const { nodes, pageInfo } = page
  return (
    <>
      <tbody>
        {nodes.map((node, at) => (
          <tr key={node.id}>{props.row(node, takesFocus && at === 0)}</tr>
        ))}
      </tbody>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MoreRows {...props} key={pageInfo.endCursor} after={pageInfo.endCursor} />
      )}
    </>
  )
}

function MoreRows<Node extends { id: string }>({
  after,
  ...props
}: PagedTableProps<Node> & { after: string }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const { data, error, retry } = useListPage(props.list, after, !asked)
  if (data) return <Rows {...props} page={data} takesFocus />
  const isAwaited = asked && !error
  return (
    <tbody>
      <tr className={table.more}>
        <td colSpan={props.columns.length}>
          <button
            type="button"
            className="button"
            onClick={() => (error ? retry() : setAsked(true))}
            disabled={isAwaited}
          >
            {t(isAwaited ? 'list.loading' : 'list.more')}
          </button>
        </td>
      </tr>
    </tbody>
  )
}
