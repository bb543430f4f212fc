import { isDirectoryList } from '../../domain/directory/directory-lists.ts'
import { type Naming, stillNamed } from '../../domain/directory/still-named.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeldIn } from '../exchange/held.ts'
import { LIST_OF } from '../exchange/mapping.ts'
import { readWhole } from '../exchange/read-whole.ts'
import { markAffected } from '../findings/pending.ts'
import { refused } from '../refusals/refused.ts'
import { applyChange, namedBy } from './apply-change.ts'
import { answeredBefore, changedSince } from './changed-since.ts'
import { isUuid, NO_UUID } from './new-id.ts'
import { changedMeanwhile, NO_REASON, NOT_IN_DIRECTORY, type RecordOutcome } from './outcome.ts'
import { signedIn } from './record.ts'
import { readIsKeptFor, readNamingEntry } from './recording.store.ts'

/**
 * Takes an entry of the directory off the file that was a mistake and that nothing names, which undoing brings back. It is
 * around no child, so that no findings change with it; whoever is refused is told nothing of children.
 */
export async function voidInDirectory(
  { key, id, version, why }: { key: string; id: string; version: number; why: string },
  context: RequestContext,
): Promise<RecordOutcome> {
  const viewer = signedIn(context)
  if (!isUuid(key)) return refused('input.key', NO_UUID)
  if (why.trim() === '') return refused('input.why', NO_REASON)
  return context.database.unit(viewer, 'recording/void-in-directory', async (unit) => {
    // The lock of whoever writes comes with it.
    await markAffected(unit, [key])
    const answered = await answeredBefore(unit, key, viewer.id)
    if (answered) return answered
    const kind = (await readHeldIn(unit, [id])).get(id)?.kind
    const list = kind && kind !== 'other' ? LIST_OF.get(kind) : undefined
    if (!list || !isDirectoryList(list)) return refused('input.id', NOT_IN_DIRECTORY)
    const [before] = await readWhole(unit, list, [id])
    const entry = { list, before, after: undefined }
    const since = await changedSince(unit, [entry], [{ id, version }])
    if (since.length > 0) return changedMeanwhile(since)
    const named = stillNamed(list, await whatNames(unit, id))
    if (named) return refused('input.id', named)
    const held = await readHeldIn(unit, namedBy(entry))
    return applyChange(unit, viewer, {
      ...{ key, kind: 'void', why: why.trim(), children: [], records: [entry], held },
    })
  })
}

async function whatNames(unit: UnitOfWork, id: string): Promise<Naming> {
  const { isAroundChild, ...entries } = await readNamingEntry(unit, id)
  return { ...entries, others: isAroundChild || (await readIsKeptFor(unit, [id])) }
}
