import { getRouteApi, Link } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { LANGUAGE } from '../../locales/language.ts'
import { Fault } from '../../ui/Fault.tsx'
import { Message } from '../../ui/Message.tsx'
import page from '../../ui/Page.module.css'
import '../../locales/professionals-words.ts'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { WorkQuery } from '../professionals.query.ts'
import { BackTo } from './BackTo.tsx'
import { HandOver } from './HandOver.tsx'

const route = getRouteApi('/professionals/$professionalId/hand-over')

/** Hands over what a colleague does who leaves: each involvement ends or goes on with somebody, all of them at once. */
export function HandOverPage() {
  const { t } = useTranslation('professionals')
  const { professionalId } = route.useParams()
  const { data, error, retry } = useLiveQuery({
    query: WorkQuery,
    variables: { id: professionalId },
    requestPolicy: 'cache-and-network',
  })
  const professional = data?.professional
  usePageTitle(professional ? t('handOver.title', { name: professional.name }) : undefined)
  if (error) return <Fault error={error} retry={retry} />
  if (!data) return <PageLoading />
  if (!professional)
    return (
      <Message title={t('unknown.professionals')}>
        <p>{t('unknown.text')}</p>
        <Link to="/professionals" className="button">
          {t('professionals.title')}
        </Link>
      </Message>
    )
  const { id, name, work } = professional
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={page.page}>
        <header className={page.head}>
          <BackTo professional={professional} />
          <h1 dir="auto">{t('handOver.title', { name })}</h1>
          <p className="muted">{t('handOver.lead')}</p>
        </header>
        <HandOver key={id} professional={professional} work={work} today={data.today} onReload={retry} />
      </div>
    </I18nProvider>
  )
}
