import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import page from '../../ui/Page.module.css'
import { PageHead } from '../../ui/PageHead.tsx'
import section from '../../ui/Section.module.css'
import '../../locales/users-words.ts'
import { Fault } from '../../ui/Fault.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useSession } from '../useSession.ts'
import { UserForm } from './UserForm.tsx'
import { IssuerQuery } from './users.query.ts'

/** Makes a user, who is most likely to come in as whoever makes them does. */
export function NewUserPage() {
  const { t } = useTranslation('users')
  const navigate = useNavigate()
  const me = useSession()?.me
  const { data, error, retry } = useLiveQuery({
    query: IssuerQuery,
    variables: { id: me?.id ?? '' },
    pause: !me,
  })
  usePageTitle(t('form.new'))
  if (error) return <Fault error={error} retry={retry} />
  if (!data) return <PageLoading />
  return (
    <div className={page.page}>
      <PageHead title={t('form.new')} back={{ to: '/users', name: t('back') }}>
        <p className="muted">{t('form.newLead')}</p>
      </PageHead>
      <div className={section.section}>
        <UserForm
          issuer={data.user?.issuer ?? ''}
          onKept={(userId) => void navigate({ to: '/users/$userId', params: { userId } })}
          onCancel={() => void navigate({ to: '/users' })}
        />
      </div>
    </div>
  )
}
