import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { readPractice } from '../../domain/findings/practice.ts'
import { indexRecord } from '../../domain/network/record.ts'
import type { PanelPackQuery as PackAnswer } from '../api/generated/graphql.ts'
import { readNetworkRecord } from '../api/network-record.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { EcoMapSkeleton } from '../eco-map/EcoMapSkeleton.tsx'
import { EcoMapView } from '../eco-map/EcoMapView.tsx'
import { type Held, readTold } from '../eco-map/held/held.ts'
import { longDay } from '../locales/dates.ts'
import { LANGUAGE } from '../locales/language.ts'
import { longMoment } from '../locales/own-clock.ts'
import { Fault } from '../ui/Fault.tsx'
import { Message } from '../ui/Message.tsx'
import '../locales/eco-map-words.ts'
import '../locales/panel-packs-words.ts'
import { PanelPackQuery } from './panel-packs.query.ts'

const route = getRouteApi('/packs/$packId')

/** A child's record as it was packed for a panel: the page of the child on one day, to read and nothing else. */
export function PanelPackPage() {
  const { t } = useTranslation('panelPacks')
  const { packId } = route.useParams()
  const { data, error, retry } = useLiveQuery({ query: PanelPackQuery, variables: { id: packId } })
  if (error) return <Fault error={error} retry={retry} />
  if (!data) return <EcoMapSkeleton />
  if (!data.panelPack)
    return (
      <Message title={t('pack.unknown')}>
        <p>{t('pack.unknownText')}</p>
        <Link to="/packs" className="button">
          {t('pack.back')}
        </Link>
      </Message>
    )
  return <Pack key={packId} pack={data.panelPack} />
}

function Pack({ pack }: { pack: NonNullable<PackAnswer['panelPack']> }) {
  const { t } = useTranslation('panelPacks')
  const search = route.useSearch()
  const { title, child, asOf, until, byName, contents } = pack
  const index = useMemo(
    () => indexRecord(readNetworkRecord(child.id, contents.file)),
    [child.id, contents.file],
  )
  const practice = useMemo(() => readPractice(contents.practice), [contents.practice])
  const told = useMemo(() => readTold(contents.findings), [contents.findings])
  const held: Held = useMemo(
    () => ({
      ...{ isWhole: contents.isWhole, ask: contents.ask ?? undefined },
      ...{ withholdings: [], notFor: [], readers: [], reader: undefined },
    }),
    [contents],
  )
  const line = t('pack.line', {
    ...{ title, name: child.name, day: longDay(asOf), by: byName, moment: longMoment(until) },
  })
  return (
    <I18nProvider locale={LANGUAGE}>
      <EcoMapView
        index={index}
        held={held}
        practice={practice}
        today={asOf}
        search={search}
        pack={{ line, title: t('pack.pageTitle', { name: child.name, title }), told }}
      />
    </I18nProvider>
  )
}
