import type { RequestContext } from '../context.ts'
import { readSignatures, type Signature } from './recording.store.ts'

/** Who wrote what about a child, as far as the viewer sees what was written. */
export async function signaturesOf(
  child: string,
  { database, viewer, records }: RequestContext,
): Promise<Signature[]> {
  const all = (await readSignatures(database, viewer, [child])).get(child) ?? []
  const removed = (await records.load(child))?.withheld?.removed
  return removed ? all.filter(({ id }) => !removed.has(id)) : all
}
