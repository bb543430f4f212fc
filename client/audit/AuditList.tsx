import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readFragment } from '../api/generated/fragment-masking.ts'
import type { AuditQuery as AuditAnswer } from '../api/generated/graphql.ts'
import { longDay } from '../locales/dates.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import table from '../ui/Table.module.css'
import styles from './AuditList.module.css'
import { AuditRow } from './AuditRow.tsx'
import { AuditEntryFacts } from './audit.query.ts'
import type { AuditSearch } from './audit-search.ts'
import { troubleOf } from './SearchTrouble.tsx'
import { useAuditPage } from './useAuditPage.ts'

type Page = AuditAnswer['audit']

interface AuditListProps {
  /** The first page; nothing while it is awaited. */
  page: Page | undefined
  isBusy: boolean
  search: AuditSearch
  /** What is looked for, in words: on paper nothing else says so. */
  only: readonly string[]
}

/** The entries that were found, the newest first, page after page. */
export function AuditList({ page, isBusy, search, only }: AuditListProps) {
  const { t } = useTranslation('audit')
  if (!page)
    return (
      <div role="status" aria-label={t('loading')} className={table.skeleton}>
        {['82%', '68%', '91%', '75%', '64%', '86%'].map((width) => (
          <Skeleton key={width} width={width} height="1.25rem" />
        ))}
      </div>
    )
  const { from, until, timeZone: zone } = page
  return (
    <section aria-label={t('table')} aria-busy={isBusy}>
      <p role="status" className={table.count}>
        {t('shown', { from: longDay(from), until: longDay(until), zone })}{' '}
        {only.length > 0 && t('only', { what: only.join(', ') })}
      </p>
      <div className={table.frame}>
        <table className={`${table.table} ${styles.journal}`} aria-label={t('table')}>
          <thead>
            <tr>
              <th scope="col">{t('columns.when')}</th>
              <th scope="col">{t('columns.who')}</th>
              <th scope="col">{t('columns.what')}</th>
              <th scope="col">{t('columns.where')}</th>
            </tr>
          </thead>
          <Entries key={JSON.stringify(search)} page={page} search={{ ...search, from, until }} />
        </table>
      </div>
    </section>
  )
}

/** A page, and once it is asked for the page that follows, of the same days. */
function Entries({
  page,
  search,
  takesFocus = false,
}: {
  page: Page
  search: AuditSearch
  takesFocus?: boolean
}) {
  return (
    <>
      <tbody>
        {readFragment(AuditEntryFacts, page.entries).map((entry, at) => (
          <AuditRow
            key={entry.id}
            entry={entry}
            timeZone={page.timeZone}
            search={search}
            takesFocus={takesFocus && at === 0}
          />
        ))}
      </tbody>
      {page.next && <MoreEntries key={page.next} search={search} after={page.next} />}
    </>
  )
}

function MoreEntries({ search, after }: { search: AuditSearch; after: string }) {
  const { t } = useTranslation('audit')
  const [asked, setAsked] = useState(false)
  const { data, error, retry } = useAuditPage(search, after, !asked)
  if (data) return <Entries page={data.audit} search={search} takesFocus />
  const trouble = troubleOf(error)
  return (
    <tbody>
      <tr className={table.more}>
        <td colSpan={4}>
          {trouble && <p role="alert">{t(`${trouble}.text`)}</p>}
          <button
            type="button"
            className="button"
            onClick={() => (error ? retry() : setAsked(true))}
            disabled={asked && !error}
          >
            {t(asked && !error ? 'loading' : 'more')}
          </button>
        </td>
      </tr>
    </tbody>
  )
}
