import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { longDay } from '../locales/dates.ts'
import { longMoment } from '../locales/own-clock.ts'
import { Fault } from '../ui/Fault.tsx'
import { Message } from '../ui/Message.tsx'
import { PageLoading } from '../ui/PageLoading.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import '../locales/panel-packs-words.ts'
import styles from './PanelPacksPage.module.css'
import { PanelPacksQuery } from './panel-packs.query.ts'

/** The start page of whoever sits on panels: what they have been given to read. */
export function PanelPacksPage() {
  const { t } = useTranslation('panelPacks')
  const { data, error, retry } = useLiveQuery({ query: PanelPacksQuery, variables: {} })
  usePageTitle(t('list.title'))
  if (error) return <Fault error={error} retry={retry} />
  if (!data) return <PageLoading />
  if (data.panelPacks.length === 0)
    return (
      <Message title={t('list.none')}>
        <p>{t('list.noneText')}</p>
      </Message>
    )
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('list.title')}</h1>
        <p className="muted">{t('list.lead')}</p>
      </header>
      <ul className={styles.list}>
        {data.panelPacks.map(({ id, title, child, asOf, until, byName }) => (
          <li key={id} className={styles.pack}>
            <Link to="/packs/$packId" params={{ packId: id }} className={styles.name} dir="auto">
              {child.name}
            </Link>
            <p dir="auto">{title}</p>
            <p className="muted" dir="auto">
              {t('list.about', { day: longDay(asOf), name: byName })}
            </p>
            <p className="muted">{t('list.until', { moment: longMoment(until) })}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
