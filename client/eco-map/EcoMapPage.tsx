import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { readPractice } from '../../domain/findings/practice.ts'
import { indexRecord } from '../../domain/network/record.ts'
import { BreakGlassBanner } from '../access/break-glass/BreakGlassBanner.tsx'
import { EmergencyOffer } from '../access/break-glass/EmergencyOffer.tsx'
import { useClosing } from '../access/break-glass/useClosing.ts'
import { readNetworkRecord } from '../api/network-record.ts'
import { useDoubtOfSession } from '../api/SessionContext.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { ChildLive } from '../live/ChildLive.tsx'
import '../locales/eco-map-words.ts'
import { LANGUAGE } from '../locales/language.ts'
import { Fault } from '../ui/Fault.tsx'
import { Message } from '../ui/Message.tsx'
import { EcoMapSkeleton } from './EcoMapSkeleton.tsx'
import { EcoMapView } from './EcoMapView.tsx'
import { EcoMapQuery } from './eco-map.query.ts'
import { readHeld } from './held/held.ts'

const route = getRouteApi('/children/$childId')

/** A child's eco-map, with what there is to say while it is awaited, and where there is no such child. */
export function EcoMapPage() {
  const { childId } = route.useParams()
  const search = route.useSearch()
  const { data, error, retry } = useLiveQuery({ query: EcoMapQuery, variables: { id: childId } })
  const file = data?.child?.record.file
  const index = useMemo(
    () => (file ? indexRecord(readNetworkRecord(childId, file)) : undefined),
    [childId, file],
  )

  const told = data?.child?.record.versions
  const versions = useMemo(() => new Map(told?.map(({ id, version }) => [id, version])), [told])

  const child = data?.child
  const reader = data?.me?.id
  const held = useMemo(() => child && readHeld(child, reader), [child, reader])
  const answer = data?.child?.practice
  const practice = useMemo(() => answer && readPractice(answer), [answer])

  const opened = data?.child?.openedByBreakGlass
  const isOver = useClosing(childId, opened)

  if (error) return <Fault error={error} retry={retry} />
  if (!data || isOver) return <EcoMapSkeleton />
  if (!child || !index || !practice || !held) return <UnknownChild id={childId} />
  return (
    <I18nProvider locale={LANGUAGE}>
      <ChildLive key={childId} child={childId} fingerprint={child.record.fingerprint}>
        <EcoMapView
          index={index}
          versions={versions}
          reader={reader ?? ''}
          held={held}
          practice={practice}
          today={data.today}
          search={search}
          banner={opened && <BreakGlassBanner opened={opened} />}
        />
      </ChildLive>
    </I18nProvider>
  )
}

function UnknownChild({ id }: { id: string }) {
  const { t } = useTranslation('ecoMap')
  useDoubtOfSession()
  return (
    <Message title={t('unknown.title')}>
      <p>{t('unknown.text')}</p>
      <Link to="/" className="button">
        {t('unknown.action')}
      </Link>
      <EmergencyOffer child={id} />
    </Message>
  )
}
