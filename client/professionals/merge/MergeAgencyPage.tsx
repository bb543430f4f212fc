import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { codeOf } from '../../api/codes.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { AgencyFactsFragment } from '../../api/generated/graphql.ts'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { Fault } from '../../ui/Fault.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { Section } from '../../ui/Section.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFound } from '../../ui/useFound.ts'
import { AgenciesToChooseQuery, AgencyFacts, AgencyQuery, TeamFacts } from '../agencies.query.ts'
import { FindSeveral } from '../forms/FindSeveral.tsx'
import styles from './Merge.module.css'
import { MergedAway } from './MergedAway.tsx'
import { MergeFrame } from './MergeFrame.tsx'
import { MergeTwo } from './MergeTwo.tsx'
import { AgencySizeQuery } from './merge.query.ts'
import type { BothSay } from './SideBySide.tsx'
import { useKept } from './useKept.ts'

const route = getRouteApi('/agencies/$agencyId/merge')

/** Says of an agency that another entry of the directory is the same, and makes the two one. */
export function MergeAgencyPage() {
  const { t } = useTranslation(['professionals', 'codes'])
  const { agencyId: id } = route.useParams()
  const { with: other } = route.useSearch()
  const navigate = useNavigate({ from: '/agencies/$agencyId/merge' })
  const keep = useFacts(id)
  const gone = useFacts(other)
  const [{ data: size }] = useQuery({
    query: AgencySizeQuery,
    variables: { id: other ?? '' },
    pause: !other,
    requestPolicy: 'cache-and-network',
  })
  const count = useKept(other, size?.agency?.professionals.totalCount) ?? 0

  const error = keep.error ?? gone.error
  if (error) return <Fault error={error} retry={keep.retry} />
  if (!keep.isRead) return <PageLoading />
  if (!keep.facts)
    return (
      <MergedAway id={id} list="agencies">
        <p>{t('unknown.agencies')}</p>
      </MergedAway>
    )
  const choose = (found?: string) => void navigate({ search: found ? { with: found } : {}, replace: true })
  const fields = ({ name, sector, remit, phone }: AgencyFactsFragment) => ({
    ...{ name, sector: t(`codes:sector.${codeOf(sector)}`), remit: remit ?? '', phone: phone ?? '' },
  })
  const labels = { name: 'agencyName', sector: 'sector', remit: 'remit', phone: 'agencyPhone' } as const
  const bothSay = (one: AgencyFactsFragment, two: AgencyFactsFragment): BothSay[] =>
    (Object.keys(labels) as (keyof typeof labels)[]).map((name) => ({
      ...{ name, label: t(`fields.${labels[name]}`), keep: fields(one)[name], gone: fields(two)[name] },
    }))
  return (
    <MergeFrame list="agencies" keep={keep.facts}>
      {other && !gone.isRead && <Skeleton width="60%" height="1.25rem" />}
      {(!other || (gone.isRead && !gone.facts)) && <ChooseAgency id={id} onChoose={choose} />}
      {gone.facts && (
        <MergeTwo
          key={`${id} ${other}`}
          list="agencies"
          keep={keep.facts}
          gone={gone.facts}
          fields={bothSay(keep.facts, gone.facts)}
          changes={
            <ul className={styles.changes}>
              <li>{t('merge.people', { count })}</li>
              {gone.teams.length > 0 && (
                <li dir="auto">{t('merge.teams', { names: gone.teams.join(', ') })}</li>
              )}
              <li>{t('merge.others')}</li>
              <li>{t('merge.address')}</li>
            </ul>
          }
          onOther={() => choose()}
          onReload={() => {
            keep.retry()
            gone.retry()
          }}
        />
      )}
    </MergeFrame>
  )
}

/** What is on file of an agency; as it was read last once it is part of another entry. */
function useFacts(id: string | undefined) {
  const { data, error, retry } = useLiveQuery({
    query: AgencyQuery,
    variables: { id: id ?? '' },
    pause: id === undefined,
    requestPolicy: 'cache-and-network',
  })
  const facts = useKept(id, readFragment(AgencyFacts, data?.agency))
  const teams = (readFragment(TeamFacts, data?.agency?.teams) ?? []).map(({ name }) => name)
  return { facts, teams, isRead: data !== undefined, error, retry }
}

function ChooseAgency({ id: own, onChoose }: { id: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation(['professionals', 'codes'])
  const [text, setText] = useState('')
  const { data, nothing } = useFound(AgenciesToChooseQuery, text)
  const found = (data?.agencies.nodes ?? [])
    .filter(({ id }) => id !== own)
    .map(({ id, name, sector }) => ({ id, name, hint: t(`codes:sector.${codeOf(sector)}`) }))
  return (
    <Section title={t('merge.which')}>
      <FindSeveral
        label={t('merge.other')}
        placeholder={t('fields.agencyHint')}
        {...{ found, nothing }}
        onText={setText}
        onFound={({ id }) => onChoose(id)}
      />
    </Section>
  )
}
