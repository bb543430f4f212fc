import { getRouteApi, Link } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { LANGUAGE } from '../../locales/language.ts'
import page from '../../ui/Page.module.css'
import { PageHead } from '../../ui/PageHead.tsx'
import '../../locales/users-words.ts'
import { Fault } from '../../ui/Fault.tsx'
import { Message } from '../../ui/Message.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section } from '../../ui/Section.tsx'
import { SessionList } from '../sessions/SessionList.tsx'
import { useSession } from '../useSession.ts'
import { kindsFor } from './grant-kinds.ts'
import { LetIn } from './LetIn.tsx'
import { UserFacts, UserQuery } from './users.query.ts'
import { WhatTheySee } from './WhatTheySee.tsx'
import { WhoTheyAre } from './WhoTheyAre.tsx'

const route = getRouteApi('/users/$userId')

/** All there is to say of somebody who may sign in, and to be done: who they are, what they may see, where they are signed in. */
export function UserPage() {
  const { t } = useTranslation('users')
  const access = useTranslation('access')
  const { userId } = route.useParams()
  const me = useSession()?.me
  const { data, error, retry } = useLiveQuery({
    query: UserQuery,
    variables: { id: userId },
    requestPolicy: 'cache-and-network',
  })
  const facts = readFragment(UserFacts, data?.user)
  usePageTitle(facts?.name)

  if (error) return <Fault error={error} retry={retry} />
  if (!data || !me) return <PageLoading />
  if (!data.user || !facts)
    return (
      <Message title={t('unknown.title')}>
        <p>{t('unknown.text')}</p>
        <Link to="/users" className="button">
          {t('back')}
        </Link>
      </Message>
    )
  const isOwn = me.id === facts.id
  const kinds = kindsFor(facts.roles)
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={page.page}>
        <PageHead title={facts.name} back={{ to: '/users', name: t('back') }}>
          <p className="muted">
            {facts.roles.map((role) => access.t(`role.${codeOf(role)}`)).join(', ')}
            {facts.isDisabled && <span className={page.mark}>{t('disabled')}</span>}
          </p>
        </PageHead>
        {isOwn && <p className={page.note}>{t('own')}</p>}
        {/* What is still awaited since before, such as after a conflict, would else be the last word. */}
        <WhoTheyAre key={facts.id} facts={facts} isOwn={isOwn} onKept={retry} />
        <WhatTheySee
          key={`${facts.id} sees`}
          to={facts}
          title={t('sees.title')}
          lead={t('sees.lead')}
          none={t('sees.none')}
          kinds={kinds}
          whyNot={facts.isDisabled ? t('sees.isDisabled') : kinds.length === 0 ? t('sees.noRole') : undefined}
          grants={data.user.grants}
          isOwn={isOwn}
        />
        <Section title={t('signedIn.title')}>
          <SessionList sessions={data.user.sessions} none={t(isOwn ? 'signedIn.only' : 'signedIn.none')} />
        </Section>
        {!isOwn && <LetIn key={`${facts.id} in`} facts={facts} />}
      </div>
    </I18nProvider>
  )
}
