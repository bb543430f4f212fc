import { getRouteApi } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSession } from '../access/useSession.ts'
import { readFragment } from '../api/generated/fragment-masking.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { LANGUAGE } from '../locales/language.ts'
import { Fault } from '../ui/Fault.tsx'
import page from '../ui/Page.module.css'
import { PageHead } from '../ui/PageHead.tsx'
import '../locales/professionals-words.ts'
import { hasCases } from '../access/has-cases.ts'
import { PageLoading } from '../ui/PageLoading.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { ASK_ANEW } from './forms/useRecordInDirectory.ts'
import { OnFileTwice } from './merge/OnFileTwice.tsx'
import { NotOnFile } from './mistake/NotOnFile.tsx'
import { TakenOffLine } from './mistake/TakenOffLine.tsx'
import { TakenOffProvider } from './mistake/TakenOffProvider.tsx'
import { ProfessionalFacts, ProfessionalQuery } from './professionals.query.ts'
import { Supervision } from './Supervision.tsx'
import { WhoTheyAre } from './WhoTheyAre.tsx'
import { Work } from './Work.tsx'

const route = getRouteApi('/professionals/$professionalId')

/** All that the directory tells of a professional: how they are reached, who supervises whom, and with whom they work. */
export function ProfessionalPage() {
  const { professionalId } = route.useParams()
  return (
    <TakenOffProvider key={professionalId}>
      <ProfessionalAt professionalId={professionalId} />
    </TakenOffProvider>
  )
}

function ProfessionalAt({ professionalId }: { professionalId: string }) {
  const { t } = useTranslation('professionals')
  const me = useSession()?.me
  const { data, error, retry } = useLiveQuery({
    query: ProfessionalQuery,
    variables: { id: professionalId },
    requestPolicy: 'cache-and-network',
    // Also once it is on file no more, and brought back.
    context: ASK_ANEW,
  })
  const facts = readFragment(ProfessionalFacts, data?.professional)
  usePageTitle(facts?.name)

  if (error) return <Fault error={error} retry={retry} />
  if (!data || !me) return <PageLoading />
  if (!data.professional || !facts) return <NotOnFile list="professionals" id={professionalId} />
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={page.page}>
        <PageHead title={facts.name} back={{ to: '/professionals', name: t('professionals.title') }}>
          <p className="muted" dir="auto">
            {[...facts.roles.map(({ title }) => title), facts.agency.name].join(', ')}
          </p>
        </PageHead>
        <TakenOffLine />
        <WhoTheyAre key={facts.id} facts={facts} today={data.today} />
        <Supervision
          supervisors={facts.supervisors}
          supervises={data.professional.supervises}
          today={data.today}
        />
        {hasCases(me) && <Work key={`${facts.id} work`} id={facts.id} />}
        <OnFileTwice list="professionals" id={facts.id} />
      </div>
    </I18nProvider>
  )
}
