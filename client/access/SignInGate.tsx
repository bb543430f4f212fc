import { Navigate, useMatches } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { SessionQuery } from '../api/generated/graphql.ts'
import { PageLoading } from '../ui/PageLoading.tsx'
import { KeptPage } from './KeptPage.tsx'
import { NoCases } from './NoCases.tsx'
import { SignInPage } from './SignInPage.tsx'
import type { Me } from './useSession.ts'

type Roles = Me['roles']

const CASE_ROLES: Roles = ['SOCIAL_WORKER', 'SUPERVISOR']
const DIRECTORY_ROLES: Roles = [...CASE_ROLES, 'PRACTICE_ADMINISTRATOR']
/** To which roles a page is open, where that is not to those who work with children or supervise who does. */
const OPEN_TO: Readonly<Record<string, Roles>> = {
  '/signed-in-again': [...DIRECTORY_ROLES, 'PANEL_MEMBER', 'AUDITOR'],
  '/packs': ['PANEL_MEMBER'],
  '/packs/$packId': ['PANEL_MEMBER'],
  // Says itself to whoever works with children that reviewing is not theirs.
  '/break-glass': [...CASE_ROLES, 'AUDITOR'],
  '/audit': ['AUDITOR'],
  '/users': ['PRACTICE_ADMINISTRATOR'],
  '/users/$userId': ['PRACTICE_ADMINISTRATOR'],
  '/new-user': ['PRACTICE_ADMINISTRATOR'],
  '/machines': ['PRACTICE_ADMINISTRATOR'],
  '/machines/$machineId': ['PRACTICE_ADMINISTRATOR'],
  '/new-machine': ['PRACTICE_ADMINISTRATOR'],
  '/holders': ['PRACTICE_ADMINISTRATOR'],
  '/professionals': DIRECTORY_ROLES,
  '/professionals/$professionalId': DIRECTORY_ROLES,
  '/professionals/$professionalId/merge': DIRECTORY_ROLES,
  '/new-professional': DIRECTORY_ROLES,
  '/agencies': DIRECTORY_ROLES,
  '/agencies/$agencyId': DIRECTORY_ROLES,
  '/agencies/$agencyId/merge': DIRECTORY_ROLES,
  '/new-agency': DIRECTORY_ROLES,
  '/roles': DIRECTORY_ROLES,
  '/panels': DIRECTORY_ROLES,
}
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
  if (me.roles.some((role) => (OPEN_TO[page] ?? CASE_ROLES).includes(role))) return children
  if (page === '/audit')
    return (
      <Suspense fallback={<PageLoading />}>
        <NoAudit />
      </Suspense>
    )
  const start = STARTS.find(({ role }) => me.roles.includes(role))
  return start && page === '/' ? <Navigate to={start.to} replace /> : <NoCases page={refusalOf(page)} />
}

/** What is said of a page by the beginning of its address; of all others that they are about cases. */
const REFUSALS = [
  ['/packs', 'noPacks'],
  ['/users', 'noUsers'],
  ['/new-user', 'noUsers'],
  ['/machines', 'noMachines'],
  ['/new-machine', 'noMachines'],
  ['/holders', 'noHolders'],
  ['/professionals', 'noDirectory'],
  ['/new-professional', 'noDirectory'],
  ['/agencies', 'noDirectory'],
  ['/new-agency', 'noDirectory'],
  ['/roles', 'noDirectory'],
  ['/panels', 'noDirectory'],
] as const

function refusalOf(page: string) {
  return REFUSALS.find(([beginning]) => page.startsWith(beginning))?.[1] ?? 'noCases'
}
