import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import type { SessionQuery } from '../api/generated/graphql.ts'
import { PageLoading } from '../ui/PageLoading.tsx'
import { NoCases } from './NoCases.tsx'
import { SignInPage } from './SignInPage.tsx'

interface SignInGateProps {
  /** Nothing before it is known. */
  session: SessionQuery | undefined
  children: ReactNode
}

/** The page, or in its place what there is to say to somebody who is not signed in, or whose role has no cases. */
export function SignInGate({ session, children }: SignInGateProps) {
  const wasSignedIn = useRef(false)
  const isReview = useRouterState({ select: ({ location }) => location.pathname === '/break-glass' })
  if (!session) return <PageLoading />
  const { me, signIn } = session
  if (!me) return <SignInPage signIn={signIn} isOver={wasSignedIn.current} />
  wasSignedIn.current = true
  const hasCases = me.roles.some((role) => role === 'SOCIAL_WORKER' || role === 'SUPERVISOR')
  const isReviewer = typeof me.breakGlassToReview === 'number'
  return hasCases || (isReview && isReviewer) ? children : <NoCases />
}
