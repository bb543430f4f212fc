import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import table from '../ui/Table.module.css'
import { ChildRow } from './ChildRow.tsx'
import { ChildrenQuery } from './children.query.ts'
import { PAGE_SIZE } from './page-size.ts'

interface MoreChildrenProps {
  search: string
  /** The cursor of the last child shown. */
  after: string
}

/** The pages after the first: a button, and once it is pressed one more page with a button of its own. */
export function MoreChildren({ search, after }: MoreChildrenProps) {
  const { t } = useTranslation('directory')
  const [asked, setAsked] = useState(false)
  const { data } = useLiveQuery({
    query: ChildrenQuery,
    variables: { search: search === '' ? null : search, first: PAGE_SIZE, after },
    pause: !asked,
  })
  if (!asked || !data) {
    return (
      <tbody>
        <tr className={table.more}>
          <td colSpan={3}>
            <button type="button" className="button" onClick={() => setAsked(true)} disabled={asked}>
              {t(asked ? 'loading' : 'more')}
            </button>
          </td>
        </tr>
      </tbody>
    )
  }
  const { edges, pageInfo } = data.children
  return (
    <>
      <tbody>
        {edges.map(({ node }, at) => (
          <ChildRow key={node.id} child={node} today={data.today} takeFocus={at === 0} />
        ))}
      </tbody>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MoreChildren search={search} after={pageInfo.endCursor} />
      )}
    </>
  )
}
