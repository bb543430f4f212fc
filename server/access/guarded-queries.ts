import type { NamedQuery } from '../database/named-query.ts'
import type { Viewer } from './viewer.ts'

/** What holds nothing of a child, or only what was asked for by a guarded query of the same unit before. */
const WITHOUT_CASE: ReadonlySet<string> = new Set([
  'database/lock',
  // Run by whoever may change who sees what, which a guarded query of the same unit has made sure of before.
  ...['user-neighbours', 'keep-user', 'disable-user', 'enable-user'].map((name) => `access/${name}`),
  ...['grant', 'grant-parties', 'keep-grant', 'end-grant'].map((name) => `access/${name}`),
  ...['give-own-case', 'end-own-case'].map((name) => `access/${name}`),
  ...['propose-grant', 'confirm-grant', 'drop-proposal'].map((name) => `access/${name}`),
  ...['restrict-child', 'ask-to-lift', 'lift-restriction'].map((name) => `access/${name}`),
  // What opens a child to somebody, and what keeps a review, each after a guarded query of the same unit.
  ...['open-by-break-glass', 'try-break-glass', 'review-break-glass'].map((name) => `access/${name}`),
  // What keeps programs and names holders, after a guarded query of the same unit has made sure of who asks.
  ...['machine', 'machine-parties', 'make-machine', 'make-machine-token'].map((name) => `access/${name}`),
  ...['end-machine-token', 'end-machine'].map((name) => `access/${name}`),
  ...['holder-parties', 'holder-proposal'].map((name) => `access/${name}`),
  // What writes a record, after a guarded query of the same unit has found its child.
  ...['held', 'create-nodes', 'replace-nodes', 'create-relationships'].map((name) => `exchange/${name}`),
  ...['clear-relationships', 'clear-ties', 'delete-parts'].map((name) => `exchange/${name}`),
  ...['void-nodes', 'adopt-voided'].map((name) => `exchange/${name}`),
  ...[
    'change',
    'keep-change',
    'leading-to',
    'naming-entry',
    'kept-for',
    'sign',
    'versions',
    'version-ties',
  ].map((name) => `recording/${name}`),
  // What makes two entries of the directory one: it is told to nobody, but for what they are themselves.
  ...['recording/become-part', 'recording/be-apart', 'directory/joint-work', 'directory/merged-into'],
  ...['access/grant-children', 'findings/mark-affected'],
  ...['professionals-by-name', 'professionals-search', 'professionals', 'professionals-of-agency'].map(
    (name) => `directory/${name}`,
  ),
  ...[
    'agencies-by-name',
    'agencies-search',
    'agencies',
    'teams',
    'roles',
    'panels',
    'supervision',
    'twin-candidates',
  ].map((name) => `directory/${name}`),
  'findings/professional-names',
  'what-if/drop',
])

/** How the queries end by which a record is read that is to be written, after a guarded one has found its child. */
const BY_IDS = ' exchange/by-ids'

/** Whether a query asks by the rule of who may see which child: by the viewer's session. */
function isGuarded({ text }: NamedQuery): boolean {
  return text.includes('$viewer.session')
}

/**
 * Stops what a viewer must not be answered: nobody is answered nothing, and somebody only by queries that ask by their
 * session, or hold nothing of a child.
 * @throws Error that names the query, which whoever wrote it must guard
 */
export function requireGuard(viewer: Viewer, query: NamedQuery): void {
  if (viewer.kind === 'product') return
  if (
    viewer.kind === 'user' &&
    (isGuarded(query) || WITHOUT_CASE.has(query.name) || query.name.endsWith(BY_IDS))
  )
    return
  throw new Error(`the query ${query.name} is not for a viewer who is ${viewer.kind}`)
}
