import { useMemo } from 'react'
import type { AuditQuery as AuditAnswer } from '../api/generated/graphql.ts'
import { type LiveQuery, useLiveQuery } from '../api/useLiveQuery.ts'
import { AuditQuery } from './audit.query.ts'
import { auditActionOf } from './audit-actions.ts'
import type { AuditSearch } from './audit-search.ts'

/** How many entries are asked for at once. */
const PAGE_SIZE = 50

/** A page of what is looked for; always asked for anew, since the journal goes on. Nothing is asked while it is paused. */
export function useAuditPage(
  { user, child, action, from, until }: AuditSearch,
  after: string | null,
  pause = false,
): LiveQuery<AuditAnswer> {
  const variables = useMemo(
    () => ({
      ...{ user: user ?? null, child: child ?? null, action: auditActionOf(action) },
      ...{ from: from ?? null, until: until ?? null, first: PAGE_SIZE, after },
    }),
    [user, child, action, from, until, after],
  )
  return useLiveQuery({ query: AuditQuery, variables, pause, requestPolicy: 'network-only' })
}
