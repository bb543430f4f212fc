import { z } from 'zod'
import type { Held } from '../../domain/network/check/against.ts'
import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import { FORMAT, type RecordOf, VERSION } from '../../domain/network/network-file.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { product, seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import { nodeWriter, relationshipWriter } from '../exchange/graph-writer.ts'
import { fingerprintOf } from '../findings/fingerprint.ts'
import { markAffected } from '../findings/pending.ts'
import { refreshChildren } from '../findings/refresh.ts'
import { type InputError, type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { readListed, readPlace, writeSignature } from './recording.store.ts'

/** The lists whose records are about one child, and name that child in `child`. */
export type ListAboutChild = 'consents' | 'sharingDecisions'

/** What became of something that was to be recorded. */
export type RecordingOutcome = { __typename: 'Recorded'; id: string } | Refused

/** A record as it was entered, before any check of its other fields; absent ones are undefined or null. */
export interface EnteredRecord {
  id: string
  child: string
}

/** An id that can be guessed, once refused because it is taken, would tell what is on file of others. */
const newId = z.uuid()
const NO_CHILD = 'No child is on file under this id; go back to the start page.'

/**
 * Adds a record about a child: checked as one of a network file is, written with the mark on the child whose findings may be
 * others, signed, and the findings brought up to date before it returns. It may name whoever the viewer sees around the
 * child and whoever is in the directory. Sent again it is the same record, which is written once.
 */
export async function addRecord<List extends ListAboutChild>(
  list: List,
  entered: EnteredRecord,
  context: RequestContext,
): Promise<RecordingOutcome> {
  const { database, viewer, records } = context
  const { id, child } = entered
  const index = await records.load(child)
  if (!index) return refused('input.child', NO_CHILD)
  if (seesByBreakGlassAlone(viewer, child)) return refused('input.child', LOOK_ALONE)
  if (!newId.safeParse(id).success) return refused('input.id', 'Give a UUID made for this.')
  const checked = checkNetworkFile(
    { format: FORMAT, version: VERSION, [list]: [withoutAbsent(entered)] },
    new Map([...heldAround(index), ...(await readListed(database, viewer, namedIn(entered)))]),
  )
  if (!checked.ok) return refusedFor(checked.problems.map((problem) => inputError(problem, list)))
  const record = checked.file[list][0] as RecordOf<List>
  if (index.record[list].some((one) => one.id === id)) return recorded(entered)

  const outcome = await database.unit(viewer, 'recording/add', async (unit) => {
    // It leads to nobody yet; what counts is the lock that comes with it, which is taken before any other.
    await markAffected(unit, [id])
    const place = await readPlace(unit, viewer, { child, id })
    if (!place) return 'gone'
    if (place.isTaken) return 'taken'
    const nodes = nodeWriter(unit, new Map(), false)
    await nodes.add(list, record)
    await nodes.end()
    const relationships = relationshipWriter(unit, true)
    await relationships.add(list, record)
    await relationships.end()
    await writeSignature(unit, {
      ...{ id, by: viewer.id, byName: viewer.name },
      at: new Date().toISOString(),
    })
    await markAffected(unit, [id])
    return 'written'
  })
  if (outcome === 'gone') return refused('input.child', NO_CHILD)
  if (outcome === 'taken')
    return refused('input.id', 'Something else has this id, or it is withheld from you; try another.')
  await refreshFindings(child, context)
  return recorded(entered)
}

/** Brings the kept findings of a child up to date with what was just written. */
export async function refreshFindings(
  child: string,
  { database, practice, today }: RequestContext,
): Promise<void> {
  await refreshChildren({ database, viewer: product, practice, by: fingerprintOf(practice), today }, [child])
}

function recorded({ id }: EnteredRecord): RecordingOutcome {
  return { __typename: 'Recorded', id }
}

/** Whoever the viewer sees around the child, as what a record may name them. */
function heldAround({ child, familyMembers }: RecordIndex): [string, Held][] {
  return [
    [child.id, { kind: 'Child' }],
    ...[...familyMembers.keys()].map((id): [string, Held] => [id, { kind: 'FamilyMember' }]),
  ]
}

/** Every text of what was entered, any of which may be an id of the directory. */
function namedIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(namedIn))]
}

function withoutAbsent(entered: EnteredRecord): object {
  return Object.fromEntries(
    Object.entries(entered).filter(([, value]) => value !== undefined && value !== null),
  )
}

function inputError({ path, message }: InputError, list: ListAboutChild): InputError {
  return { path: path.replace(`$.${list}[0]`, 'input'), message }
}
