import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../api/codes.ts'
import { readFragment } from '../api/generated/fragment-masking.ts'
import type { AgencyProfessionalsQuery as ProfessionalsAnswer } from '../api/generated/graphql.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { LANGUAGE } from '../locales/language.ts'
import { Fault } from '../ui/Fault.tsx'
import page from '../ui/Page.module.css'
import { PageHead } from '../ui/PageHead.tsx'
import section from '../ui/Section.module.css'
import '../locales/professionals-words.ts'
import { PagedTable } from '../ui/PagedTable.tsx'
import { PageLoading } from '../ui/PageLoading.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { Section } from '../ui/Section.tsx'
import { listOf } from '../ui/useListPage.ts'
import { AgencyTeams } from './AgencyTeams.tsx'
import { AgencyFacts, AgencyProfessionalsQuery, AgencyQuery, TeamFacts } from './agencies.query.ts'
import { ChangeSection } from './ChangeSection.tsx'
import { AgencyForm } from './forms/AgencyForm.tsx'
import { ASK_ANEW } from './forms/useRecordInDirectory.ts'
import { OnFileTwice } from './merge/OnFileTwice.tsx'
import { NotOnFile } from './mistake/NotOnFile.tsx'
import { TakenOffLine } from './mistake/TakenOffLine.tsx'
import { TakenOffProvider } from './mistake/TakenOffProvider.tsx'
import { NotRecorded } from './NotRecorded.tsx'
import { ProfessionalCells } from './ProfessionalCells.tsx'
import { telephone } from './WhoTheyAre.tsx'

const route = getRouteApi('/agencies/$agencyId')

/** All that the directory tells of an agency: how it is reached, its teams, and who works for it. */
export function AgencyPage() {
  const { agencyId } = route.useParams()
  return (
    <TakenOffProvider key={agencyId}>
      <AgencyAt agencyId={agencyId} />
    </TakenOffProvider>
  )
}

function AgencyAt({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation(['professionals', 'codes'])
  const { data, error, retry } = useLiveQuery({
    query: AgencyQuery,
    variables: { id: agencyId },
    requestPolicy: 'cache-and-network',
    // Also once it is on file no more, and brought back.
    context: ASK_ANEW,
  })
  const facts = readFragment(AgencyFacts, data?.agency)
  usePageTitle(facts?.name)

  if (error) return <Fault error={error} retry={retry} />
  if (!data) return <PageLoading />
  if (!data.agency || !facts) return <NotOnFile list="agencies" id={agencyId} />
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={page.page}>
        <PageHead title={facts.name} back={{ to: '/agencies', name: t('agencies.title') }}>
          <p className="muted">{t(`codes:sector.${codeOf(facts.sector)}`)}</p>
        </PageHead>
        <TakenOffLine />
        <ChangeSection
          key={facts.id}
          title={t('agency.about')}
          change={t('change')}
          form={(onKept, onCancel) => <AgencyForm facts={facts} onKept={onKept} onCancel={onCancel} />}
        >
          <dl className={section.facts}>
            <dt>{t('fields.remit')}</dt>
            <dd dir="auto">{facts.remit ?? <NotRecorded />}</dd>
            <dt>{t('fields.agencyPhone')}</dt>
            <dd>{facts.phone ? <a href={telephone(facts.phone)}>{facts.phone}</a> : <NotRecorded />}</dd>
          </dl>
        </ChangeSection>
        <AgencyTeams
          key={`${facts.id} teams`}
          agency={facts.id}
          teams={readFragment(TeamFacts, data.agency.teams)}
        />
        <Section title={t('agency.professionals')}>
          <Professionals key={facts.id} agency={facts.id} />
        </Section>
        <OnFileTwice list="agencies" id={facts.id} />
      </div>
    </I18nProvider>
  )
}

const pageOf = ({ agency }: ProfessionalsAnswer) => agency?.professionals

function Professionals({ agency }: { agency: string }) {
  const { t } = useTranslation('professionals')
  const list = useMemo(() => listOf(AgencyProfessionalsQuery, { id: agency }, pageOf), [agency])
  return (
    <PagedTable
      label={t('agency.professionals')}
      columns={[t('columns.name'), t('columns.roles'), t('columns.agency')]}
      list={list}
      row={(professional, takesFocus) => (
        <ProfessionalCells professional={professional} takesFocus={takesFocus} />
      )}
      count={(count) => t('professionals.count', { count })}
      empty={() => <p>{t('agency.nobody')}</p>}
    />
  )
}
