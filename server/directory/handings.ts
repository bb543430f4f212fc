import {
  type Handing,
  handingFault,
  MOST_AT_ONCE,
  roleLike,
  type Successor,
} from '../../domain/directory/hand-over.ts'
import { date } from '../../domain/findings/wording/english-forms.ts'
import { isDay } from '../../domain/network/day.ts'
import { isUuid, NO_UUID } from '../recording/new-id.ts'
import type { InputError } from '../refusals/refused.ts'
import type { DirectoryInvolvementSource } from './professional.ts'
import type { ListedProfessional } from './professionals.store.ts'

/** What a client sends of an involvement to be handed over, before anything was looked at. */
export interface HandedSent {
  involvement: string
  version: number
  on: unknown
  to?: string | null | undefined
  successor?: string | null | undefined
}

/** What a client sends to hand involvements over. */
export interface HandOverSent {
  key: string
  professional: string
  involvements: readonly HandedSent[]
}

const NOT_SEEN =
  'No involvement of theirs around a child whom you may see is on file under this id; look again.'
const NOT_CHANGED = 'You may look at this, and not change it; ask whoever has the case.'

/**
 * The handings that somebody asked for, or everything that keeps them from being made.
 * @param work what they may see of what the professional does
 * @param colleagues who is on file of those who are to go on
 */
export function readHandings(
  { professional, involvements }: HandOverSent,
  work: readonly DirectoryInvolvementSource[],
  colleagues: ReadonlyMap<string, ListedProfessional>,
): { handings: Handing[]; errors: InputError[] } {
  const errors: InputError[] = []
  if (involvements.length < 1 || involvements.length > MOST_AT_ONCE)
    return {
      handings: [],
      errors: [{ path: 'input.involvements', message: `Choose from 1 to ${MOST_AT_ONCE} at once.` }],
    }
  const seen = new Set<string>()
  const handings = involvements.flatMap((sent, at): Handing[] => {
    const fault = (field: string, message: string): [] => {
      errors.push({ path: `input.involvements[${at}].${field}`, message })
      return []
    }
    const { involvement: id, on } = sent
    const involvement = work.find((one) => one.id === id)
    if (!involvement || seen.has(id)) return fault('involvement', NOT_SEEN)
    seen.add(id)
    if (!involvement.mayChange) return fault('involvement', NOT_CHANGED)
    if (typeof on !== 'string' || !isDay(on))
      return fault('on', 'This is not a day of the calendar; write it as 2026-05-31.')
    const wrong = handingFault(involvement, on)
    if (wrong === 'begins-later')
      return fault('on', `It begins on ${date(involvement.startedOn)}; choose that day or a later one.`)
    if (wrong === 'has-ended')
      return fault('on', `It ends on ${date(involvement.endedOn ?? on)} already; leave it out.`)
    const successor = successorOf(sent, { professional, involvement, colleagues }, fault)
    return successor === 'none' ? [] : [{ involvement: id, on, successor }]
  })
  const ids = handings.flatMap(({ successor }) => (successor ? [successor.id] : []))
  if (new Set(ids).size < ids.length) errors.push({ path: 'input.involvements', message: NO_UUID })
  return { handings, errors }
}

function successorOf(
  { to, successor: id }: HandedSent,
  {
    professional,
    involvement,
    colleagues,
  }: {
    professional: string
    involvement: DirectoryInvolvementSource
    colleagues: ReadonlyMap<string, ListedProfessional>
  },
  fault: (field: string, message: string) => [],
): Successor | undefined | 'none' {
  const no = (field: string, message: string): 'none' => {
    fault(field, message)
    return 'none'
  }
  if (!to) return undefined
  if (to === professional) return no('to', 'Choose a colleague, and not whoever hands it over.')
  const colleague = colleagues.get(to)
  if (!colleague) return no('to', 'No professional is on file under this id; choose one of the directory.')
  const role = roleLike(involvement.role, colleague.roles)
  if (!role)
    return no(
      'to',
      `${colleague.professional.name} holds no role such as ${involvement.role.title}; choose somebody who does, or record the role first.`,
    )
  if (!id || !isUuid(id)) return no('successor', NO_UUID)
  const { agencies, teams, roles } = colleague
  return {
    ...{ id, professional: to, role: role.id },
    brings: { agencies, teams, roles, professionals: [colleague.professional] },
  }
}

/** The ids of the colleagues who are to go on. */
export function colleaguesIn({ involvements }: HandOverSent): string[] {
  return [...new Set(involvements.flatMap(({ to }) => (to ? [to] : [])))]
}
