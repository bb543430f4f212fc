import { LIST_NAMES } from '../../domain/network/shape.ts'
import { recordId } from '../../domain/recording/record-ids.ts'
import type { RequestContext } from '../context.ts'
import { readSignatures, type Signature } from './recording.store.ts'

/** Who wrote what around a child, as far as the viewer sees what was written. */
export async function signaturesOf(
  child: string,
  { database, viewer, records }: RequestContext,
): Promise<Signature[]> {
  const index = await records.load(child)
  if (!index) return []
  const ids = LIST_NAMES.flatMap((list) => index.record[list].map((record) => recordId(list, record)))
  return readSignatures(database, viewer, child, ids)
}

/** How often a record around the child has been written anew; 0 where nothing is told of it. */
export async function versionOf(
  child: string,
  id: string,
  { database, viewer }: RequestContext,
): Promise<number> {
  return (await readSignatures(database, viewer, child, [id]))[0]?.version ?? 0
}
