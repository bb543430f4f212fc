import { getRouteApi } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import page from '../ui/Page.module.css'
import '../locales/audit-words.ts'
import { LANGUAGE } from '../locales/language.ts'
import { momentIn } from '../locales/moments.ts'
import { Fault } from '../ui/Fault.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useLastDefined } from '../ui/useLastDefined.ts'
import { AuditFilter } from './AuditFilter.tsx'
import { AuditList } from './AuditList.tsx'
import { AuditJournalQuery } from './audit.query.ts'
import { isAuditAction } from './audit-actions.ts'
import { NothingFound, SearchTrouble, troubleOf } from './SearchTrouble.tsx'
import { useAuditPage } from './useAuditPage.ts'

const route = getRouteApi('/audit')

/** The auditor's start page: who did what when, for what is looked for in its address. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, retry } = useAuditPage(search, null)
  const journal = useLiveQuery({
    query: AuditJournalQuery,
    variables: {},
    requestPolicy: 'cache-and-network',
  })
  const shown = useLastDefined(data?.audit)
  usePageTitle(t('title'))

  const trouble = troubleOf(error)
  if (error && !trouble) return <Fault error={error} retry={retry} />
  if (journal.error) return <Fault error={journal.error} retry={journal.retry} />
  const written = journal.data?.auditLastWrittenAt
  const users = journal.data?.auditUsers ?? []
  const { user, child, action } = search
  const only = [
    user && (users.find(({ id }) => id === user)?.name ?? user),
    isAuditAction(action) && t(`action.${action}`),
    child && t('onlyOfChild', { id: child }),
  ].filter((one) => typeof one === 'string')
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={`${page.page} ${page.widest}`}>
        <header className={page.head}>
          <h1>{t('title')}</h1>
          <p className="muted">{t('lead')}</p>
          {shown && journal.data && (
            <p className="muted">
              {written ? t('lastWritten', { moment: momentIn(shown.timeZone, written) }) : t('neverWritten')}
            </p>
          )}
        </header>
        <AuditFilter
          search={search}
          days={shown}
          users={users}
          onSearch={(next) => navigate({ search: next, replace: true })}
          onAgain={() => {
            retry()
            journal.retry()
          }}
        />
        {trouble ? (
          <SearchTrouble trouble={trouble} />
        ) : data?.audit.entries.length === 0 ? (
          <NothingFound from={data.audit.from} until={data.audit.until} />
        ) : (
          <AuditList page={shown} isBusy={!data} search={search} only={only} />
        )}
      </div>
    </I18nProvider>
  )
}
