import type { MachineScope } from '../../domain/access/machine-scopes.ts'
import type { AccessRole, GrantBasis } from '../../domain/access/roles.ts'
import type { AuditEvent } from '../audit/audit-entry.ts'

/** The grant by which something was seen. */
export interface UsedGrant {
  id: string
  basis: GrantBasis
}

/** Somebody who is signed in, or a machine that asks by a token in place of a session. Every query runs for one viewer, and sees no more than that viewer may. */
export interface SignedIn {
  kind: 'user'
  /** Names the viewer in logs and in the database's own query log. */
  id: string
  name: string
  roles: readonly AccessRole[]
  /** What a machine may read; absent for people. */
  scopes?: readonly MachineScope[]
  session: {
    /** Names the session where it may be told. */
    id: string
    /** SHA-256 of the reference that the browser holds, or of the token; the queries look the session up by it. */
    hash: string
  }
  /** The children of whom this request has read, and the grants by which. */
  seen: Map<string, readonly UsedGrant[]>
  /** What this request has changed of who may do or see what, for the journal. */
  done: Done[]
}

/** What was done to whom, in codes and ids; to the children of whom the request has read, unless it names others. */
export type Done = Pick<AuditEvent, 'action' | 'details'> & Partial<Pick<AuditEvent, 'children'>>

/** The product's own work, which no person sees the answers of: keeping findings, commands of whoever runs the site. */
export interface Product {
  kind: 'product'
  id: string
  name: string
}

/** Who did not sign in, or whose session is over. */
export interface Nobody {
  kind: 'nobody'
  id: string
  name: string
}

export type Viewer = SignedIn | Product | Nobody

export const product: Product = { kind: 'product', id: 'product', name: 'Ecomap' }
export const nobody: Nobody = { kind: 'nobody', id: 'nobody', name: '' }

/** What every query is told of the viewer: `all` is for the product alone, and no session has an empty hash. */
export function viewerParameter(viewer: Viewer): { all: boolean; session: string } {
  return { all: viewer.kind === 'product', session: viewer.kind === 'user' ? viewer.session.hash : '' }
}

/** Notes that the viewer's request has read of a child. */
export function noteSeen(viewer: Viewer, child: string, grants: readonly UsedGrant[]): void {
  if (viewer.kind === 'user') viewer.seen.set(child, grants)
}

/** Whether all by which the viewer's request has read of a child is break-glass, which is to look and to do nothing else. */
export function seesByBreakGlassAlone(viewer: Viewer, child: string): boolean {
  const grants = viewer.kind === 'user' ? (viewer.seen.get(child) ?? []) : []
  return grants.length > 0 && grants.every(({ basis }) => basis === 'break-glass')
}

/** Notes what the viewer's request has changed of who may do or see what. */
export function noteDone(viewer: Viewer, done: Done): void {
  if (viewer.kind === 'user') viewer.done.push(done)
}
