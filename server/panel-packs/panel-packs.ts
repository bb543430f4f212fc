import { isDay } from '../../domain/network/day.ts'
import { inputReader } from '../access/access-input.ts'
import { CASE_WORKERS, changeAccess } from '../access/change-access.ts'
import { contextLoader } from '../access/context-loader.ts'
import { isSameMoment, OWN_GRANTS } from '../access/grants.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { noteDone, seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { UncheckedDay } from '../eco-map/date.ts'
import { type InputError, type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { packedRecord } from './packed-record.ts'
import {
  endPackById,
  LONGEST_DAYS,
  type MadePack,
  type PackParties,
  type PackToMake,
  type ReadablePack,
  readPackParties,
  readPacksOf,
  type StoredContents,
  storePack,
} from './panel-packs.store.ts'

export type PanelPackSource = ReadablePack
export type PackContentsSource = StoredContents
export type PackOutcome = ({ __typename: 'MadePanelPack' } & MadePack) | Refused
export type EndPackOutcome = { __typename: 'PanelPackEnded'; id: string } | Refused

/** What is sent of a pack to be made, before anything was looked at. */
export interface PackSent {
  id: string
  child: string
  title: string
  asOf: UncheckedDay
  from?: string | null
  until: string
  members: readonly string[]
}

const MOST_MEMBERS = 50

const loadPacks = contextLoader<MadePack[]>(
  (children, { database, viewer }) => readPacksOf(database, viewer, children),
  [],
)

/** The packs of a child whose time is not over. */
export function packsOf(child: string, context: RequestContext): Promise<MadePack[]> {
  return loadPacks(child, context)
}

/** Makes a pack of a child's record for a panel, or says why not. What was made already is answered as it is. */
export async function makePanelPack(sent: PackSent, context: RequestContext): Promise<PackOutcome> {
  const { viewer, database } = context
  const { told, errors } = readSent(sent, context)
  if (errors.length > 0) return refusedFor(errors)
  if (told.members.includes(viewer.id)) return refused('input.members', OWN_GRANTS)
  const contents = await packedRecord(told.child, told.asOf, context)
  if (!contents) return refused('input.child', NO_CHILD)
  const wrong = await changeAccess(context, CASE_WORKERS, async (unit): Promise<InputError[]> => {
    const facts = await readPackParties(unit, viewer, told)
    if (!facts) return [{ path: 'input.child', message: NO_CHILD }]
    if (facts.isMade) return []
    if (seesByBreakGlassAlone(viewer, told.child)) return [{ path: 'input.child', message: LOOK_ALONE }]
    const problems = wrongPack(facts)
    if (problems.length > 0) return problems
    noteDone(viewer, { action: 'grant', details: { basis: 'panel', subject: told.id, child: told.child } })
    await storePack(unit, viewer, told, contents)
    return []
  })
  if (wrong.length > 0) return refusedFor(wrong)
  const made = (await readPacksOf(database, viewer, [told.child])).get(told.child) ?? []
  const pack = made.find(({ id }) => id === told.id)
  return pack && isSame(pack, told)
    ? { __typename: 'MadePanelPack', ...pack }
    : refused('input.id', 'another pack has this id; make another id')
}

/** Ends a pack of a child whom the viewer may see; one that has ended stays so. */
export async function endPanelPack(id: string, context: RequestContext): Promise<EndPackOutcome> {
  const { viewer } = context
  const isThere = await changeAccess(context, CASE_WORKERS, async (unit) => {
    const isEnded = await endPackById(unit, viewer, id)
    if (isEnded) noteDone(viewer, { action: 'grant-end', details: { basis: 'panel', subject: id } })
    return isEnded
  })
  return isThere
    ? { __typename: 'PanelPackEnded', id }
    : refused('id', 'no pack of a child whom you see has this id')
}

const NO_CHILD = 'no child whom you see has this id; choose another'

function readSent(sent: PackSent, { today }: RequestContext): { told: PackToMake; errors: InputError[] } {
  const input = inputReader()
  const asOf = String(sent.asOf)
  if (!isDay(asOf) || asOf > today)
    input.wrong('asOf', 'a pack shows what is on record; give today or an earlier day')
  if (sent.members.length === 0) input.wrong('members', 'choose at least one person who is to read it')
  if (sent.members.length > MOST_MEMBERS) input.wrong('members', `choose at most ${MOST_MEMBERS} people`)
  const told: PackToMake = {
    id: input.id('id', sent.id),
    child: sent.child,
    title: input.text('title', sent.title),
    asOf,
    from: input.instant('from', sent.from),
    until: input.instant('until', sent.until) ?? '',
    members: [...new Set(sent.members)],
  }
  return { told, errors: input.errors }
}

/** What keeps a pack from being made, by who and what it is about. */
function wrongPack(facts: PackParties): InputError[] {
  const errors: InputError[] = []
  const wrong = (part: string, message: string) => errors.push({ path: `input.${part}`, message })
  if (facts.isTaken) wrong('id', 'another pack has this id; make another id')
  if (facts.isRestricted)
    wrong(
      'child',
      'this child is seen by named grants alone; have one proposed and confirmed for each member',
    )
  if (facts.strangers.length > 0)
    wrong('members', 'somebody chosen is not a member of panels any more; choose others')
  if (facts.isOver) wrong('until', 'this moment is over; give a later one')
  else if (facts.endsBeforeItBegins) wrong('until', 'this is before it begins; give a later one')
  else if (facts.isTooLong)
    wrong('until', `a pack can be read for at most ${LONGEST_DAYS} days; give an earlier moment`)
  return errors
}

function isSame(made: MadePack, { title, asOf, until, members }: PackToMake): boolean {
  const readers = new Set(made.members.map(({ id }) => id))
  return (
    made.title === title &&
    made.asOf === asOf &&
    isSameMoment(made.until, until) &&
    readers.size === members.length &&
    members.every((id) => readers.has(id))
  )
}
