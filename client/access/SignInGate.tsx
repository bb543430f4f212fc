import { Navigate, useMatches } from '@tanstack/react-router'
import { type ComponentProps, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { SessionQuery } from '../api/generated/graphql.ts'
import { PageLoading } from '../ui/PageLoading.tsx'
import { KeptPage } from './KeptPage.tsx'
import { NoCases } from './NoCases.tsx'
import { SignInPage } from './SignInPage.tsx'
import type { Me } from './useSession.ts'

type Roles = Me['roles']
type Refusal = ComponentProps<typeof NoCases>['page']

const CASE_ROLES: Roles = ['SOCIAL_WORKER', 'SUPERVISOR']
const DIRECTORY_ROLES: Roles = [...CASE_ROLES, 'PRACTICE_ADMINISTRATOR']
const ADMINISTRATORS: Roles = ['PRACTICE_ADMINISTRATOR']
/**
 * By the beginning of its address, to which roles a page is open and what others are told; the first that fits. All other pages are
 * about cases, and open to those who work with children or supervise who does.
 */
const PAGES: readonly (readonly [begins: string, roles: Roles, refusal: Refusal])[] = [
  ['/signed-in-again', [...DIRECTORY_ROLES, 'PANEL_MEMBER', 'AUDITOR'], 'noCases'],
  ['/packs', ['PANEL_MEMBER'], 'noPacks'],
  // Says itself to whoever works with children that reviewing is not theirs.
  ['/break-glass', [...CASE_ROLES, 'AUDITOR'], 'noCases'],
  ['/audit', ['AUDITOR'], 'noCases'],
  ['/users', ADMINISTRATORS, 'noUsers'],
  ['/new-user', ADMINISTRATORS, 'noUsers'],
  ['/machines', ADMINISTRATORS, 'noMachines'],
  ['/new-machine', ADMINISTRATORS, 'noMachines'],
  ['/holders', ADMINISTRATORS, 'noHolders'],
  // Of the directory, and yet it ends or hands over work with children.
  ['/professionals/$professionalId/hand-over', CASE_ROLES, 'noDirectory'],
  ['/professionals', DIRECTORY_ROLES, 'noDirectory'],
  ['/new-professional', DIRECTORY_ROLES, 'noDirectory'],
  ['/agencies', DIRECTORY_ROLES, 'noDirectory'],
  ['/new-agency', DIRECTORY_ROLES, 'noDirectory'],
  ['/roles', DIRECTORY_ROLES, 'noDirectory'],
  ['/panels', DIRECTORY_ROLES, 'noDirectory'],
]

/** Where those begin to whom the start page is not open. */
const STARTS = [
  { role: 'PANEL_MEMBER', to: '/packs' },
  { role: 'AUDITOR', to: '/audit' },
  { role: 'PRACTICE_ADMINISTRATOR', to: '/users' },
] as const

const NoAudit = lazy(async () => ({ default: (await import('../audit/NoAudit.tsx')).NoAudit }))

interface SignInGateProps {
  /** Nothing before it is known. */
  session: SessionQuery | undefined
  children: ReactNode
}

/**
 * The page, or in its place what there is to say to somebody who is not signed in. What was entered on a page whose reader has to
 * sign in again is there afterwards, for the same reader alone.
 */
export function SignInGate({ session, children }: SignInGateProps) {
  const [reader, setReader] = useState<Me>()
  const me = session?.me
  if (me && !reader) setReader(me)
  const isAnother = reader !== undefined && me?.id !== undefined && me.id !== reader.id
  useEffect(() => {
    // What a page has read and what was entered on it belongs to whoever was signed in then: it starts anew.
    if (isAnother) window.location.reload()
  }, [isAnother])
  if (!session || isAnother) return <PageLoading />
  return (
    <>
      {!me && <SignInPage signIn={session.signIn} isOver={reader !== undefined} />}
      {reader && (
        <KeptPage reader={reader.id} isShown={Boolean(me)}>
          <OpenToRoles me={me ?? reader}>{children}</OpenToRoles>
        </KeptPage>
      )}
    </>
  )
}

/** The page, or in its place what there is to say to somebody to whose roles it is not open. */
function OpenToRoles({ me, children }: { me: Me; children: ReactNode }) {
  // The page that is there, which while another is awaited is not the one of the address.
  const page = useMatches({ select: (matches) => matches.at(-1)?.fullPath }) ?? ''
  const [, roles, refusal] = PAGES.find(([begins]) => page.startsWith(begins)) ?? ['', CASE_ROLES, 'noCases']
  if (me.roles.some((role) => roles.includes(role))) return children
  if (page === '/audit')
    return (
      <Suspense fallback={<PageLoading />}>
        <NoAudit />
      </Suspense>
    )
  const start = STARTS.find(({ role }) => me.roles.includes(role))
  return start && page === '/' ? <Navigate to={start.to} replace /> : <NoCases page={refusal} />
}
