import type { HeldInGraph } from '../../domain/network/check/against.ts'
import { readRecord } from '../../domain/network/check/read-record.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { idsIn, ownIds, recordId } from '../../domain/recording/record-ids.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { type SignedIn, seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeldIn } from '../exchange/held.ts'
import { markAffected } from '../findings/pending.ts'
import { refused } from '../refusals/refused.ts'
import { applyChange, type ChangedRecord, idOf, namedBy } from './apply-change.ts'
import { childrenAround, toldOfMerge } from './merged.ts'
import { isUuid, NO_UUID } from './new-id.ts'
import { changedBy, changedMeanwhile, type RecordOutcome } from './outcome.ts'
import { refreshFindings, signedIn } from './record.ts'
import {
  type Merged,
  type Revision,
  readAround,
  readChange,
  readIsKeptFor,
  readVersions,
} from './recording.store.ts'
import { recordsNaming } from './records-naming.ts'

const NOT_YOURS = 'No change of yours is on file under this key.'
const NAMED_SINCE =
  'Something that was recorded since rests on this; take that back first, or void what was a mistake.'
const NOTHING_TO_LEAD_TO = 'What this led to is on file no more, so that it cannot be as it was.'

/** Takes a change of one's own back: each record becomes what it was before, unless somebody has changed it since. */
export async function undoChange(
  { key, change }: { key: string; change: string },
  context: RequestContext,
): Promise<RecordOutcome> {
  const viewer = signedIn(context)
  if (!isUuid(key)) return refused('input.key', NO_UUID)
  let children: string[] = []
  const outcome = await context.database.unit(viewer, 'recording/undo', async (unit) => {
    // The lock of whoever writes comes with it.
    await markAffected(unit, [key])
    const undone = await readChange(unit, key, viewer.id)
    if (undone.length > 0) return toldOf(changedBy(key, undone), undone)
    const made = await readChange(unit, change, viewer.id)
    const merged = made[0]?.merged ?? null
    children = await readAround(unit, viewer, change)
    // It is of the directory; around which children it was is of no matter, and nothing of them is told.
    if (merged) return toldOf(await undoIn(unit, viewer, { key, undoes: change, merged, made }), made)
    if (children.length !== made[0]?.around) return refused('input.change', NOT_YOURS)
    if (children.some((child) => seesByBreakGlassAlone(viewer, child)))
      return refused('input.change', LOOK_ALONE)
    return undoIn(unit, viewer, { key, undoes: change, children, made })
  })
  if (outcome.__typename === 'Changed') await refreshFindings(children, context)
  return outcome
}

/** What is taken back: all of it, or nothing. */
interface Undone {
  key: string
  undoes: string
  made: readonly Revision[]
  /** The children around whom it was; all whom it changes where two entries of the directory are two again. */
  children?: string[]
  merged?: Merged | null
}

function toldOf(outcome: RecordOutcome, made: readonly { merged: Merged | null }[]): RecordOutcome {
  const merged = made[0]?.merged
  return merged ? toldOfMerge(outcome, merged) : outcome
}

async function undoIn(unit: UnitOfWork, viewer: SignedIn, { made, ...kept }: Undone): Promise<RecordOutcome> {
  const versions = await readVersions(
    unit,
    made.map(({ id }) => id),
  )
  const since = made.flatMap((one) => {
    const now = versions.get(one.id)
    return now && now.version !== one.version ? [now] : []
  })
  if (since.length > 0) return changedMeanwhile(since)
  const records = made.map(backwards)
  await markAffected(unit, records.map(idOf))
  const held = await readHeldIn(unit, records.flatMap(namedBy))
  if (leadsToNothing(records, held)) return refused('input.change', NOTHING_TO_LEAD_TO)
  if (await isNamedSince(unit, records, kept.merged)) return refused('input.change', NAMED_SINCE)
  return applyChange(unit, viewer, {
    children: childrenAround(records, held),
    ...kept,
    kind: 'undo',
    records,
    held,
  })
}

function backwards({ list, before, after }: Revision): ChangedRecord {
  const read = (text: string | null) =>
    text === null ? undefined : (readRecord(list, JSON.parse(text)).draft as RecordOf<ListName>)
  return { list, before: read(after), after: read(before) }
}

/** Whether something is to be written that names what is neither on file nor written with it. */
function leadsToNothing(records: readonly ChangedRecord[], held: HeldInGraph): boolean {
  const written = new Set(records.flatMap(({ list, after }) => (after ? ownIds(list, after) : [])))
  return records.some(
    ({ list, after }) => after && idsIn(list, after).some((id) => !written.has(id) && !held.has(id)),
  )
}

/** Whether anything else names what is to go. What the product keeps for an entry that becomes part of another goes with it. */
async function isNamedSince(
  unit: UnitOfWork,
  records: readonly ChangedRecord[],
  merged: Merged | null | undefined,
): Promise<boolean> {
  const going = records.filter(({ after }) => !after).map(idOf)
  if (going.length === 0) return false
  if (!merged && (await readIsKeptFor(unit, going))) return true
  const own = new Set(records.map(idOf))
  const naming = await recordsNaming(unit, going)
  return naming.some(({ list, record }) => !own.has(recordId(list, record)))
}
