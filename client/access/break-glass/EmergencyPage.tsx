import { getRouteApi } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LANGUAGE } from '../../locales/language.ts'
import page from '../../ui/Page.module.css'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useSession } from '../useSession.ts'
import { EmergencyForm } from './EmergencyForm.tsx'
import styles from './EmergencyPage.module.css'

const route = getRouteApi('/emergency')

/** Opens a record in an emergency: what happens then, said before it is done, and the form. */
export function EmergencyPage() {
  const { t } = useTranslation('breakGlass')
  const { child, over } = route.useSearch()
  const session = useSession()
  usePageTitle(t('title'))
  if (!session?.me) return <PageLoading />
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={`${page.page} ${page.narrow} ${page.start}`}>
        <header className={page.head}>
          <h1>{t('title')}</h1>
          <p className="muted">{t('lead')}</p>
        </header>
        {over && (
          <p role="status" className={page.note}>
            {t('over')}
          </p>
        )}
        <section className={styles.what} aria-labelledby="what-happens">
          <h2 id="what-happens">{t('what.label')}</h2>
          <ul>
            <li>{t('what.lasts')}</li>
            <li>{t('what.most')}</li>
            <li>{t('what.recorded')}</li>
            <li>{t('what.told')}</li>
          </ul>
        </section>
        <EmergencyForm key={child} child={child} me={session.me} isLocal={session.signIn.isLocal} />
      </div>
    </I18nProvider>
  )
}
