import { getRouteApi, Link } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { LANGUAGE } from '../../locales/language.ts'
import { longMoment } from '../../locales/own-clock.ts'
import '../../locales/users-words.ts'
import { Fault } from '../../ui/Fault.tsx'
import { Message } from '../../ui/Message.tsx'
import page from '../../ui/Page.module.css'
import { PageHead } from '../../ui/PageHead.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { WhatTheySee } from '../users/WhatTheySee.tsx'
import { EndedNote } from './EndedNote.tsx'
import { EndMachine } from './EndMachine.tsx'
import { Tokens } from './Tokens.tsx'
import { SCOPES } from './tokens.ts'
import { type Machine, useMachines } from './useMachines.ts'

const route = getRouteApi('/machines/$machineId')

/** All there is to say of a machine, and to be done: its tokens, what it may see, and its end. */
export function MachinePage() {
  const { t } = useTranslation('machines')
  const { machineId } = route.useParams()
  const { data, error, retry } = useMachines()
  const machine = data?.find(({ id }) => id === machineId)
  usePageTitle(machine?.name)

  if (error) return <Fault error={error} retry={retry} />
  if (!data) return <PageLoading />
  if (!machine)
    return (
      <Message title={t('unknown.title')}>
        <p>{t('unknown.text')}</p>
        <Link to="/machines" className="button">
          {t('title')}
        </Link>
      </Message>
    )
  const { id, name, endedAt } = machine
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={page.page}>
        <PageHead title={name} back={{ to: '/machines', name: t('title') }}>
          <p className="muted">
            {t('made', { byName: machine.byName, at: longMoment(machine.at) })}
            {endedAt && <span className={page.mark}>{t('ended')}</span>}
          </p>
        </PageHead>
        <EndedNote key={`${id} ended`} endedAt={endedAt} />
        <WhatItIs machine={machine} />
        <Tokens key={`${id} tokens`} machine={machine} />
        {!endedAt && <WhatItSees key={`${id} sees`} machine={machine} />}
        {!endedAt && <EndMachine key={`${id} end`} id={id} name={name} />}
      </div>
    </I18nProvider>
  )
}

function WhatItIs({ machine: { purpose, scopes } }: { machine: Machine }) {
  const { t } = useTranslation('machines')
  const users = useTranslation('users')
  return (
    <Section title={t('what')}>
      <dl className={section.facts}>
        <dt>{users.t('fields.purpose')}</dt>
        <dd dir="auto">{purpose}</dd>
        <dt>{users.t('fields.scopes')}</dt>
        <dd>
          {scopes.length === 0 && t('scope.none')}
          {SCOPES.filter((scope) => scopes.includes(scope)).map((scope) => (
            <p key={scope}>
              {t(`scope.${codeOf(scope)}`)}. <span className="muted">{t(`scopeHint.${codeOf(scope)}`)}</span>
            </p>
          ))}
        </dd>
      </dl>
    </Section>
  )
}

/** The cases of teams that it sees. Where it takes two, it says who has to do it instead of offering what is refused. */
function WhatItSees({ machine: { id, name, scopes, grants, isYoursToGive } }: { machine: Machine }) {
  const { t } = useTranslation('machines')
  const hasCases = scopes.includes('CASES')
  return (
    <WhatTheySee
      to={{ id, name }}
      title={t('sees.title')}
      lead={t('sees.lead')}
      none={t('sees.none')}
      kinds={['team']}
      whyNot={hasCases ? (isYoursToGive ? undefined : t('sees.another')) : t('sees.scopeFirst')}
      grants={grants}
    />
  )
}
