import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { Fault } from '../../ui/Fault.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useLastDefined } from '../../ui/useLastDefined.ts'
import styles from './BreakGlassPage.module.css'
import { BreakGlassUsesQuery } from './break-glass.query.ts'
import { UseArticle } from './UseArticle.tsx'

const PAGE_SIZE = 20

interface UsesPageProps {
  isReviewed: boolean
  /** The cursor after which it begins. */
  after: string | null
  onKept: () => void
}

/** A page of uses of break-glass, and a button for the next. */
export function UsesPage({ isReviewed, after, onKept }: UsesPageProps) {
  const { t } = useTranslation('breakGlass')
  const [wantsMore, setWantsMore] = useState(false)
  const { data, error, retry } = useLiveQuery({
    query: BreakGlassUsesQuery,
    variables: { first: PAGE_SIZE, after, isReviewed },
  })
  const shown = useLastDefined(data)
  if (error) return <Fault error={error} retry={retry} />
  if (!shown)
    return (
      <div role="status" aria-label={t('queue.loading')}>
        <Skeleton height="8rem" />
      </div>
    )
  const { nodes, pageInfo } = shown.breakGlassUses
  if (nodes.length === 0 && after === null)
    return <p className={styles.empty}>{t(isReviewed ? 'queue.noneReviewed' : 'queue.none')}</p>
  return (
    <>
      <div className={styles.uses}>
        {nodes.map((node) => (
          <UseArticle key={node.id} use={node} onKept={onKept} />
        ))}
      </div>
      {pageInfo.hasNextPage && pageInfo.endCursor && wantsMore && (
        <UsesPage isReviewed={isReviewed} after={pageInfo.endCursor} onKept={onKept} />
      )}
      {pageInfo.hasNextPage && !wantsMore && (
        <div>
          <button type="button" className="button" onClick={() => setWantsMore(true)}>
            {t('queue.more')}
          </button>
        </div>
      )}
    </>
  )
}
