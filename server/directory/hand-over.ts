import { endedOn, type Handing, succeeding } from '../../domain/directory/hand-over.ts'
import { readNetworkFile } from '../../domain/network/check/check-network-file.ts'
import { FORMAT, type Involvement, VERSION } from '../../domain/network/network-file.ts'
import { type SignedIn, seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeldIn } from '../exchange/held.ts'
import { readWhole } from '../exchange/read-whole.ts'
import { markAffected } from '../findings/pending.ts'
import { applyChange, type ChangedRecord, namedBy } from '../recording/apply-change.ts'
import { answeredBefore, changedSince } from '../recording/changed-since.ts'
import { isUuid, NO_UUID } from '../recording/new-id.ts'
import { changedMeanwhile, type RecordOutcome } from '../recording/outcome.ts'
import { refreshFindings, signedIn } from '../recording/record.ts'
import { type InputError, refused, refusedFor } from '../refusals/refused.ts'
import { colleaguesIn, type HandOverSent, readHandings } from './handings.ts'
import { workIn } from './professional.ts'
import { type ListedProfessional, readProfessionalsById } from './professionals.store.ts'

const GONE = 'This is on file no more; look again.'

/**
 * Ends involvements of a professional, or hands them to colleagues, all or none, and brings the findings of the children up to
 * date before it returns. Each is copied whole: whom and what the viewer may not see of it, the colleague goes on with as well.
 */
export async function handOverInvolvements(
  sent: HandOverSent,
  context: RequestContext,
): Promise<RecordOutcome> {
  const viewer = signedIn(context)
  if (!isUuid(sent.key)) return refused('input.key', NO_UUID)
  const colleagues = await readProfessionalsById(context.database, viewer, colleaguesIn(sent))
  let children: string[] = []
  const outcome = await context.database.unit(viewer, 'directory/hand-over', async (unit) => {
    // The lock of whoever writes comes with it, so that what is read from here on is what will be written over.
    await markAffected(unit, [sent.key, ...sent.involvements.map(({ involvement }) => involvement)])
    const before = await answeredBefore(unit, sent.key, viewer.id)
    if (before) return before
    const work = await workIn(unit, viewer, sent.professional, context.today)
    const { handings, errors } = readHandings(sent, work, colleagues)
    if (errors.length > 0) return refusedFor(errors)
    const handed = new Set(handings.map(({ involvement }) => involvement))
    const around = work.filter(({ id }) => handed.has(id)).flatMap((one) => one.children.map(({ id }) => id))
    children = [...new Set(around)].filter((child) => !seesByBreakGlassAlone(viewer, child))
    return handOverIn(unit, viewer, { sent, handings, children, colleagues })
  })
  if (outcome.__typename === 'Changed') await refreshFindings(children, context)
  return outcome
}

interface Handed {
  sent: HandOverSent
  handings: readonly Handing[]
  children: string[]
  colleagues: ReadonlyMap<string, ListedProfessional>
}

async function handOverIn(
  unit: UnitOfWork,
  viewer: SignedIn,
  { sent, handings, children, colleagues }: Handed,
): Promise<RecordOutcome> {
  const ids = handings.map(({ involvement }) => involvement)
  const whole = new Map((await readWhole(unit, 'involvements', ids)).map((one) => [one.id, one]))
  const written = handings.flatMap((handing, at) =>
    recordsOf(whole.get(handing.involvement), handing, colleagues).map((record) => ({ record, at })),
  )
  if (written.length < handings.length) return refused('input.involvements', GONE)
  const involvements = written.map(({ record }) => record.after)
  const file = readNetworkFile({ format: FORMAT, version: VERSION, involvements })
  const named = await readHeldIn(unit, file.ids)
  const taken = handings.findIndex(({ successor }) => successor && named.has(successor.id))
  if (taken >= 0) return refused(`input.involvements[${taken}].successor`, NO_UUID)
  const checked = file.against(named)
  if (!checked.ok)
    return refusedFor(checked.problems.map((problem) => asSent(problem, (at) => written[at]?.at ?? 0)))
  const records = written.map(({ record }) => record)
  const since = await changedSince(
    unit,
    records,
    sent.involvements.map(({ involvement, version }) => ({ id: involvement, version })),
  )
  if (since.length > 0) return changedMeanwhile(since)
  const rest = records.flatMap(namedBy).filter((id) => !named.has(id))
  const held = new Map([...named, ...(await readHeldIn(unit, rest))])
  return applyChange(unit, viewer, { key: sent.key, kind: 'record', records, held, children })
}

/** What is written of a handing: the involvement that ends, and the one that goes on. */
function recordsOf(
  involvement: Involvement | undefined,
  { on, successor }: Handing,
  colleagues: ReadonlyMap<string, ListedProfessional>,
): ChangedRecord<'involvements'>[] {
  if (!involvement) return []
  const ends = { list: 'involvements' as const, before: involvement, after: endedOn(involvement, on) }
  if (!successor) return [ends]
  const agency = colleagues.get(successor.professional)?.professional.agency
  const after = { ...succeeding(involvement, on, successor), agency }
  return [ends, { list: 'involvements', before: undefined, after }]
}

/** A problem of what would be written, as one of what was sent. */
function asSent({ path, message }: InputError, sentAt: (at: number) => number): InputError {
  const at = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0)
  return { path: `input.involvements[${sentAt(at)}]`, message }
}
