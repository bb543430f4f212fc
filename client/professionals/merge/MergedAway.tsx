import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { MergedIntoQuery } from './merge.query.ts'

interface MergedAwayProps {
  id: string
  list: 'professionals' | 'agencies'
  /** What is told where it is part of no other. */
  children: ReactNode
}

/** An address at which nothing is on file leads to the entry that took it over, where there is one. */
export function MergedAway({ id, list, children }: MergedAwayProps) {
  const { data, error } = useLiveQuery({
    query: MergedIntoQuery,
    variables: { id },
    requestPolicy: 'network-only',
  })
  if (!data && !error) return <PageLoading />
  const into = data?.mergedInto
  if (!into) return children
  return list === 'professionals' ? (
    <Navigate to="/professionals/$professionalId" params={{ professionalId: into }} replace />
  ) : (
    <Navigate to="/agencies/$agencyId" params={{ agencyId: into }} replace />
  )
}
