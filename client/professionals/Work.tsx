import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../domain/network/day.ts'
import type { WorkQuery as WorkAnswer } from '../api/generated/graphql.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { Fault } from '../ui/Fault.tsx'
import { LongList } from '../ui/LongList.tsx'
import page from '../ui/Page.module.css'
import section from '../ui/Section.module.css'
import { Section } from '../ui/Section.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { WorkQuery } from './professionals.query.ts'
import { useSpanWords } from './useSpanWords.ts'

export type WorkItem = NonNullable<WorkAnswer['professional']>['work'][number]

/** With which children a professional works, as far as the reader may see them; and the way to hand them over. */
export function Work({ id }: { id: string }) {
  const { t } = useTranslation('professionals')
  const { data, error, retry } = useLiveQuery({
    query: WorkQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  if (error) return <Fault error={error} retry={retry} />
  const work = data?.professional?.work
  const title = t('work.title')
  if (!data || !work)
    return (
      <Section title={title}>
        <Skeleton width="60%" height="1.25rem" />
      </Section>
    )
  const ended = work.filter(({ endedOn }) => endedOn && endedOn <= data.today)
  const past = new Set(ended)
  const active = work.filter((one) => !past.has(one))
  return (
    <Section
      title={title}
      action={
        active.some(({ mayChange }) => mayChange) && (
          <Link
            to="/professionals/$professionalId/hand-over"
            params={{ professionalId: id }}
            className="button"
          >
            {t('handOver.open')}
          </Link>
        )
      }
    >
      {active.length === 0 ? (
        <p>{t('work.none')}</p>
      ) : (
        <LongList label={title} items={active}>
          {(item) => <Item item={item} today={data.today} />}
        </LongList>
      )}
      {ended.length > 0 && (
        <>
          <h3>{t('work.ended')}</h3>
          <LongList label={t('work.ended')} items={ended}>
            {(item) => <Item item={item} today={data.today} />}
          </LongList>
        </>
      )}
      <p className="muted">{t('work.others')}</p>
    </Section>
  )
}

/** An involvement: around whom, in which role, with whom, and since when. */
function Item({ item, today }: { item: WorkItem; today: Day }) {
  const { t } = useTranslation('professionals')
  const span = useSpanWords(today)
  const { children, role, with: client, withName, startedOn, endedOn, leadFrom, leadUntil, purpose } = item
  const isWithChild = children.some(({ id }) => id === client)
  const leads = leadFrom && leadFrom <= today && (!leadUntil || leadUntil > today)
  return (
    <li className={section.item}>
      <div>
        <p className={section.what}>
          {children.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to="/children/$childId" params={{ childId: id }}>
                <bdi>{name}</bdi>
              </Link>
            </span>
          ))}
          {leads && <span className={page.mark}>{t('work.lead')}</span>}
        </p>
        <p dir="auto">
          {isWithChild ? role.title : t('work.with', { role: role.title, name: withName })}
          {purpose && ` · ${purpose}`}
        </p>
        <p className="muted">{span({ from: startedOn, until: endedOn })}</p>
      </div>
    </li>
  )
}
