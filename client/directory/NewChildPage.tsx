import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasCases } from '../access/has-cases.ts'
import { NoCases } from '../access/NoCases.tsx'
import { useSession } from '../access/useSession.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { ReadyFrame } from '../ui/ReadyFrame.tsx'
import { ChildNameQuery } from './children.query.ts'
import { NewChildForm } from './NewChildForm.tsx'

/** Enters a child who is not on file yet, who is then the case of whoever enters them; or the brother or sister of one. */
export function NewChildPage() {
  const { t } = useTranslation('directory')
  const navigate = useNavigate()
  const { sibling: id, family } = useSearch({ from: '/new-child' })
  const sibling = id !== undefined && family !== undefined ? { id, family } : undefined
  const { data } = useLiveQuery({
    query: ChildNameQuery,
    variables: { id: id ?? '' },
    pause: id === undefined,
  })
  const me = useSession()?.me
  if (me && !hasCases(me)) return <NoCases page="noCases" />
  const name = data?.child?.name
  const open = (childId: string) => void navigate({ to: '/children/$childId', params: { childId } })
  return (
    <ReadyFrame
      title={sibling ? t('newChild.siblingTitle', { name: name ?? '' }) : t('newChild.title')}
      lead={t('newChild.lead')}
      back={{ to: '/', name: t('title') }}
    >
      {(today) => (
        <NewChildForm
          today={today}
          sibling={sibling}
          onKept={open}
          onCancel={() => (sibling ? open(sibling.id) : void navigate({ to: '/' }))}
        />
      )}
    </ReadyFrame>
  )
}
