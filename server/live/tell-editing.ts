import type { RequestContext } from '../context.ts'

/** Letters of the id of a record that is told of, at most. */
const LONGEST_ID = 200

/** Tells the others who have the child's page open which record the viewer's page has open in a form. */
export function tellEditing(
  child: string,
  record: string | null,
  { live, viewer, tab }: RequestContext,
): boolean {
  // It is told by a page of theirs that listens, and so may see the child, or else to nobody.
  if (viewer.kind === 'user' && tab !== undefined && (record?.length ?? 0) <= LONGEST_ID)
    live.tell({ type: 'editing', session: viewer.session.id, tab, child, record })
  return true
}
