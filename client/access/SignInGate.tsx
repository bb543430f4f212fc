import { Navigate, useLocation } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import type { SessionQuery } from '../api/generated/graphql.ts'
import { PageLoading } from '../ui/PageLoading.tsx'
import { NoCases } from './NoCases.tsx'
import { SignInPage } from './SignInPage.tsx'
import type { Me } from './useSession.ts'

const PACKS = '/packs'

interface SignInGateProps {
  /** Nothing before it is known. */
  session: SessionQuery | undefined
  children: ReactNode
}

/** The page, or in its place what there is to say to somebody who is not signed in, or whose role has no cases. */
export function SignInGate({ session, children }: SignInGateProps) {
  const wasSignedIn = useRef(false)
  if (!session) return <PageLoading />
  const { me, signIn } = session
  if (!me) return <SignInPage signIn={signIn} isOver={wasSignedIn.current} />
  wasSignedIn.current = true
  return <RoleGate roles={me.roles}>{children}</RoleGate>
}

/** The page, where one of the roles has anything to do with it. */
function RoleGate({ roles, children }: { roles: Me['roles']; children: ReactNode }) {
  const path = useLocation({ select: ({ pathname }) => pathname })
  const hasCases = roles.some((role) => role === 'SOCIAL_WORKER' || role === 'SUPERVISOR')
  const hasPacks = roles.includes('PANEL_MEMBER')
  if (path.startsWith(PACKS) ? hasPacks : hasCases) return children
  return hasPacks && path === '/' ? <Navigate to={PACKS} replace /> : <NoCases />
}
