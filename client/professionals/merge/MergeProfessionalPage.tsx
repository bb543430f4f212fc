import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { hasCases } from '../../access/has-cases.ts'
import { useSession } from '../../access/useSession.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { Fault } from '../../ui/Fault.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ProfessionalFacts, ProfessionalQuery, WorkQuery } from '../professionals.query.ts'
import { ChooseProfessional } from './ChooseProfessional.tsx'
import styles from './Merge.module.css'
import { MergedAway } from './MergedAway.tsx'
import { MergeFrame } from './MergeFrame.tsx'
import { MergeTwo } from './MergeTwo.tsx'
import { useKept } from './useKept.ts'
import { useProfessionalFields } from './useProfessionalFields.ts'

const route = getRouteApi('/professionals/$professionalId/merge')

/** Says of a professional that another entry of the directory is the same, and makes the two one. */
export function MergeProfessionalPage() {
  const { t } = useTranslation('professionals')
  const { professionalId: id } = route.useParams()
  const { with: other } = route.useSearch()
  const navigate = useNavigate({ from: '/professionals/$professionalId/merge' })
  const me = useSession()?.me
  const keep = useFacts(id)
  const gone = useFacts(other)
  const [{ data: work }] = useQuery({
    query: WorkQuery,
    variables: { id: other ?? '' },
    pause: !other || !me || !hasCases(me),
    requestPolicy: 'cache-and-network',
  })
  const fieldsOf = useProfessionalFields(keep.today)

  const error = keep.error ?? gone.error
  if (error) return <Fault error={error} retry={keep.retry} />
  if (!keep.isRead) return <PageLoading />
  if (!keep.facts)
    return (
      <MergedAway id={id} list="professionals">
        <p>{t('unknown.professionals')}</p>
      </MergedAway>
    )
  const choose = (found?: string) => void navigate({ search: found ? { with: found } : {}, replace: true })
  const { facts } = keep
  const items = work?.professional?.work
  return (
    <MergeFrame list="professionals" keep={facts}>
      {other && !gone.isRead && <Skeleton width="60%" height="1.25rem" />}
      {(!other || (gone.isRead && !gone.facts)) && <ChooseProfessional facts={facts} onChoose={choose} />}
      {gone.facts && (
        <MergeTwo
          key={`${id} ${other}`}
          list="professionals"
          keep={facts}
          gone={gone.facts}
          fields={fieldsOf(facts, gone.facts)}
          changes={
            <ul className={styles.changes}>
              {items && items.length > 0 && (
                <li dir="auto">
                  {t('merge.work', {
                    count: items.length,
                    names: [
                      ...new Set(items.flatMap(({ children }) => children.map(({ name }) => name))),
                    ].join(', '),
                  })}
                </li>
              )}
              {gone.supervises.length > 0 && (
                <li dir="auto">
                  {t('merge.supervises', { names: gone.supervises.map(({ name }) => name).join(', ') })}
                </li>
              )}
              <li>{t('merge.everything')}</li>
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

/** What is on file of somebody. Once it was read it stays, also when they are part of another entry. */
function useFacts(id: string | undefined) {
  const { data, error, retry } = useLiveQuery({
    query: ProfessionalQuery,
    variables: { id: id ?? '' },
    pause: id === undefined,
    requestPolicy: 'cache-and-network',
  })
  const facts = useKept(id, readFragment(ProfessionalFacts, data?.professional))
  const supervises = useKept(id, data?.professional?.supervises) ?? []
  return { facts, supervises, today: data?.today ?? '', isRead: data !== undefined, error, retry }
}
