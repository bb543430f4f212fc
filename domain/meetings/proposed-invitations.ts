import type { PracticeProfile } from '../findings/profile.ts'
import type { Forum } from '../network/codes.ts'
import { isInvited } from '../network/information-flow.ts'
import type { Network } from '../network/network.ts'
import { holdsOn } from '../network/period.ts'
import { familyTakesPart } from './forums.ts'
import { lastNetworkMeeting } from './last-meeting.ts'

/** Why somebody belongs at a meeting; the first two say that they are easily forgotten. */
export type InvitedBecause =
  | 'works-with-adult'
  | 'not-invited-last'
  | 'leads'
  | 'supervises'
  | 'works-with-child'
  | 'child'
  | 'close-family'

/** Somebody who belongs at a meeting about a child. */
export interface ProposedInvitation {
  person: string
  /** At least one. */
  because: InvitedBecause[]
}

const FORGOTTEN: ReadonlySet<InvitedBecause> = new Set(['works-with-adult', 'not-invited-last'])

/**
 * Whom to invite to a meeting about the child: every professional of the network, and the child and the close family
 * where the forum has a place for them; to supervision the leads and who supervises them.
 * Those usually forgotten come first: workers of an adult of the family, who Oranga Tamariki warns are easily left out
 * (see `domain/findings/sources.ts`), and those who were not invited to the last meeting of the network that was held.
 */
export function proposedInvitations(
  network: Network,
  profile: Pick<PracticeProfile, 'otherForums'>,
  forum?: Forum,
): ProposedInvitation[] {
  if (forum === 'supervision') return supervision(network)
  const { index, child, close, family, professionals } = network
  const last = lastNetworkMeeting(index, network.asOf, profile)
  const people = [...professionals.keys()].map((person): ProposedInvitation => {
    const because: InvitedBecause[] = [
      ...(worksWithAdultAlone(network, person) ? (['works-with-adult'] as const) : []),
      ...(last && !isInvited(last, person) ? (['not-invited-last'] as const) : []),
      ...(network.leads.has(person) ? (['leads'] as const) : []),
    ]
    return { person, because: because.length > 0 ? because : ['works-with-child'] }
  })
  const name = ({ person }: ProposedInvitation) => index.professionals.get(person)?.name ?? ''
  const forgotten = ({ because }: ProposedInvitation) => because.filter((why) => FORGOTTEN.has(why)).length
  const kin = family.flatMap(({ member: { id } }) => (close.has(id) ? [id] : []))
  return [
    ...people.toSorted(
      (one, other) => forgotten(other) - forgotten(one) || name(one).localeCompare(name(other)),
    ),
    ...(familyTakesPart(forum)
      ? [
          { person: child.id, because: ['child' as const] },
          ...kin.map((person) => ({ person, because: ['close-family' as const] })),
        ]
      : []),
  ]
}

/** Whether a professional of the network works with grown-ups of the family, and not with the child. */
export function worksWithAdultAlone({ professionals, child }: Network, person: string): boolean {
  return professionals.get(person)?.every((one) => one.with !== child.id) ?? false
}

function supervision({ index, leads, asOf }: Network): ProposedInvitation[] {
  return [...leads.keys()].flatMap((lead) => {
    const supervisors = (index.professionals.get(lead)?.supervisedBy ?? []).filter(
      ({ professional, from, until }) => index.professionals.has(professional) && holdsOn(from, until, asOf),
    )
    return [
      { person: lead, because: ['leads' as const] },
      ...supervisors.map(({ professional }) => ({ person: professional, because: ['supervises' as const] })),
    ]
  })
}
