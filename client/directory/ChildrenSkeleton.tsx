import { useTranslation } from 'react-i18next'
import { Skeleton } from '../ui/Skeleton.tsx'
import table from '../ui/Table.module.css'

const ROWS = ['62%', '48%', '71%', '55%', '44%', '66%']

/** The list while its first answer is awaited. */
export function ChildrenSkeleton() {
  const { t } = useTranslation('directory')
  return (
    <div role="status" aria-label={t('loading')} className={table.skeleton}>
      {ROWS.map((width) => (
        <Skeleton key={width} width={width} height="1.25rem" />
      ))}
    </div>
  )
}
