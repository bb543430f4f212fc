import { phoneKey } from '../../domain/directory/phone-key.ts'
import { type TwinReason, twinReasons } from '../../domain/directory/twins.ts'
import type { Day } from '../../domain/network/day.ts'
import { fold, searchNames } from '../../domain/network/fold.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { seesByBreakGlassAlone, type Viewer } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { takeTurn } from '../limits/take-turn.ts'
import {
  readSupervision,
  readTwinCandidates,
  readWork,
  type SeenInvolvement,
  type Supervision,
} from './professional.store.ts'
import { type ListedProfessional, readProfessionalsById } from './professionals.store.ts'

type Asking = Pick<RequestContext, 'database' | 'viewer' | 'rates'>

/** A professional with everything that the directory tells of them. */
export interface DirectoryProfessionalSource extends ListedProfessional {
  version: number
  supervisors: Supervision[]
  supervises: Supervision[]
}

/** An involvement around children whom the viewer may see. */
export interface DirectoryInvolvementSource extends SeenInvolvement {
  /** Whether the viewer may do more than look. */
  mayChange: boolean
}

export interface ProfessionalTwinSource {
  professional: ListedProfessional
  because: TwinReason[]
}

/** As many likely twins are told of: more would be a list, and no warning. */
const MOST_TWINS = 5

/** The professional of this id, as far as there is one. */
export async function professionalOf(
  id: string,
  { database, viewer }: Asking,
): Promise<DirectoryProfessionalSource | undefined> {
  const [known, supervision] = await Promise.all([
    readProfessionalsById(database, viewer, [id]),
    readSupervision(database, viewer, id),
  ])
  const listed = known.get(id)
  if (!listed || !supervision) return undefined
  const { version, supervisors, supervises } = supervision
  return { ...listed, version, supervisors: byName(supervisors), supervises: byName(supervises) }
}

/**
 * What a professional does around the children whom the viewer may see: what is active first, and then the latest. Nothing
 * tells how much more there is.
 */
export async function workOf(
  id: string,
  { database, viewer, today }: Pick<RequestContext, 'database' | 'viewer' | 'today'>,
): Promise<DirectoryInvolvementSource[]> {
  return inOrder(await readWork({ database }, viewer, id), viewer, today)
}

/** As {@link workOf}, with whatever else is done in one transaction. */
export async function workIn(
  unit: UnitOfWork,
  viewer: Viewer,
  id: string,
  today: Day,
): Promise<DirectoryInvolvementSource[]> {
  return inOrder(await readWork({ unit }, viewer, id), viewer, today)
}

function inOrder(
  found: readonly SeenInvolvement[],
  viewer: Viewer,
  today: Day,
): DirectoryInvolvementSource[] {
  const nameOf = ({ children }: SeenInvolvement) => children[0]?.name ?? ''
  return found
    .map((one) => ({
      ...one,
      children: one.children.toSorted((a, b) => compareCodePoints(a.name, b.name)),
      mayChange: one.children.some((child) => !seesByBreakGlassAlone(viewer, child.id)),
    }))
    .sort(
      (one, other) =>
        Number(hasEnded(one, today)) - Number(hasEnded(other, today)) ||
        compareCodePoints(fold(nameOf(one)), fold(nameOf(other))) ||
        compareCodePoints(other.startedOn, one.startedOn) ||
        compareCodePoints(one.id, other.id),
    )
}

function hasEnded({ endedOn }: SeenInvolvement, today: Day): boolean {
  return endedOn !== null && endedOn <= today
}

/** Who is on file already that may be the one who is about to be entered, the likeliest first. @throws as {@link takeTurn} */
export async function twinsOf(
  {
    name,
    phone,
    agency,
  }: { name: string; phone?: string | null | undefined; agency?: string | null | undefined },
  asking: Asking,
): Promise<ProfessionalTwinSource[]> {
  takeTurn('search', asking)
  const { database, viewer } = asking
  const entered = { name, phone: phone ?? undefined, agency: agency ?? undefined }
  const sought = {
    names: searchNames({ name }),
    phone: phoneKey(entered.phone) ?? null,
    agency: agency ?? null,
  }
  const likely = (await readTwinCandidates(database, viewer, sought))
    .map(({ id, name, phone, agency }) => ({
      id,
      because: twinReasons(entered, { name, phone: phone ?? undefined, agency: agency ?? undefined }),
    }))
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => other.because.length - one.because.length || compareCodePoints(one.id, other.id))
    .slice(0, MOST_TWINS)
  const known = await readProfessionalsById(
    database,
    viewer,
    likely.map(({ id }) => id),
  )
  return likely.flatMap(({ id, because }) => {
    const professional = known.get(id)
    return professional ? [{ professional, because }] : []
  })
}

function byName(all: readonly Supervision[]): Supervision[] {
  return all.toSorted(
    (one, other) =>
      compareCodePoints(fold(one.name), fold(other.name)) || compareCodePoints(one.id, other.id),
  )
}
