import { DIRECTORY_LISTS } from '../../domain/directory/directory-lists.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { recordId } from '../../domain/recording/record-ids.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import { readHeldIn } from '../exchange/held.ts'
import { readWhole } from '../exchange/read-whole.ts'
import { markAffected } from '../findings/pending.ts'
import { refused } from '../refusals/refused.ts'
import { applyChange, idOf, namedBy } from './apply-change.ts'
import { answeredBefore } from './changed-since.ts'
import { isUuid, NO_UUID } from './new-id.ts'
import { offTheFile } from './off-the-file.ts'
import { changedMeanwhile, NO_CHILD, NO_REASON, type RecordOutcome } from './outcome.ts'
import { refreshFindings, signedIn } from './record.ts'
import { readPlaces, readVersions } from './recording.store.ts'
import { sightOf } from './sight.ts'

const NOT_HERE = 'Nothing around this child that can be voided has this id.'

/** What is not of one child, or is the child. */
const NOT_VOIDED: ReadonlySet<ListName> = new Set([...DIRECTORY_LISTS, 'children', 'families', 'households'])

/**
 * Takes a record off the file of a child that was a mistake, with what cannot be without it, all of which undoing brings back. What is
 * about other children as well stays on theirs: whoever takes it off may know nothing of them.
 */
export async function voidRecord(
  { key, child, id, version, why }: { key: string; child: string; id: string; version: number; why: string },
  context: RequestContext,
): Promise<RecordOutcome> {
  const viewer = signedIn(context)
  const index = await context.records.load(child)
  if (!index) return refused('input.child', NO_CHILD)
  if (seesByBreakGlassAlone(viewer, child)) return refused('input.child', LOOK_ALONE)
  if (!isUuid(key)) return refused('input.key', NO_UUID)
  if (why.trim() === '') return refused('input.why', NO_REASON)
  const sight = sightOf(index)
  const list = LIST_NAMES.find((name) => index.record[name].some((one) => recordId(name, one) === id))

  const outcome = await context.database.unit(viewer, 'recording/void', async (unit) => {
    // The lock of whoever writes comes with it.
    await markAffected(unit, [id])
    if (!(await readPlaces(unit, viewer, [child])).has(child)) return refused('input.child', NO_CHILD)
    const answered = await answeredBefore(unit, key, viewer.id)
    if (answered) return answered
    if (!list || NOT_VOIDED.has(list)) return refused('input.id', NOT_HERE)
    const from = list === 'ties' ? (id.split('|')[0] as string) : id
    const before = (await readWhole(unit, list, [from])).find((one) => recordId(list, one) === id)
    const now = (await readVersions(unit, [id])).get(id)
    if (!before || !now) return refused('input.id', NOT_HERE)
    if (now.version !== version) return changedMeanwhile([now])
    const { gone, changed } = await offTheFile(unit, { list, record: before }, child)
    const records = [...gone, ...changed]
    await markAffected(unit, records.map(idOf))
    const held = await readHeldIn(unit, records.flatMap(namedBy))
    const applied = await applyChange(unit, viewer, {
      ...{ key, kind: 'void', why: why.trim(), children: [child], records, held },
    })
    // What rests on it and is withheld from the viewer goes with it, and is not told.
    return { ...applied, records: applied.records.filter((one) => !sight.isHidden(one.id, new Map())) }
  })
  if (outcome.__typename === 'Changed') await refreshFindings([child], context)
  return outcome
}
