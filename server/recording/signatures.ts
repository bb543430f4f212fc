import { recordIds } from '../../domain/recording/record-ids.ts'
import type { RequestContext } from '../context.ts'
import { readSignatures, type Signature } from './recording.store.ts'

/** Who wrote what around a child, as far as the viewer sees what was written. */
export async function signaturesOf(
  child: string,
  { database, viewer, records }: RequestContext,
): Promise<Signature[]> {
  const index = await records.load(child)
  if (!index) return []
  return readSignatures(database, viewer, child, recordIds(index.record))
}
