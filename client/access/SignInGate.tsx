import { Navigate, useMatches } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import type { SessionQuery } from '../api/generated/graphql.ts'
import { PageLoading } from '../ui/PageLoading.tsx'
import { NoCases } from './NoCases.tsx'
import { SignInPage } from './SignInPage.tsx'

const NoAudit = lazy(async () => ({ default: (await import('../audit/NoAudit.tsx')).NoAudit }))

interface SignInGateProps {
  /** Nothing before it is known. */
  session: SessionQuery | undefined
  children: ReactNode
}

/**
 * The page, or in its place what there is to say to somebody who is not signed in, or to whose role it is not open. Who looks
 * after the journal alone begins there.
 */
export function SignInGate({ session, children }: SignInGateProps) {
  const wasSignedIn = useRef(false)
  // The page that is there, which while another is awaited is not the one of the address.
  const page = useMatches({ select: (matches) => matches.at(-1)?.fullPath })
  if (!session) return <PageLoading />
  const { me, signIn } = session
  if (!me) return <SignInPage signIn={signIn} isOver={wasSignedIn.current} />
  wasSignedIn.current = true
  const isAuditor = me.roles.includes('AUDITOR')
  if (page === '/audit')
    return isAuditor ? (
      children
    ) : (
      <Suspense fallback={<PageLoading />}>
        <NoAudit />
      </Suspense>
    )
  if (me.roles.some((role) => role === 'SOCIAL_WORKER' || role === 'SUPERVISOR')) return children
  return isAuditor && page === '/' ? <Navigate to="/audit" replace /> : <NoCases />
}
