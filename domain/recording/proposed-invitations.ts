import type { Network } from '../network/network.ts'
import type { Meeting } from '../network/network-file.ts'

/** Somebody who belongs at a meeting about a child. */
export interface ProposedInvitation {
  person: string
  /** Why they are easily forgotten: they work with an adult of the family, or were not invited the last time. */
  because: ('works-with-adult' | 'not-invited-last')[]
}

/** Meetings that are not the network's own: who comes to them says nothing of who was forgotten. */
const ASIDE = new Set<Meeting['forum']>([
  'panel',
  'supervision',
  'strategy-meeting',
  'child-exploitation-panel',
])

/**
 * Whom to invite to a meeting about the child: every professional of the network, and the child and the close family.
 * Those usually forgotten come first: workers of an adult of the family, who Oranga Tamariki warns are easily left out
 * (see `domain/findings/sources.ts`), and those who were not invited to the last meeting of the network that was held.
 */
export function proposedInvitations(network: Network): ProposedInvitation[] {
  const { index, child, asOf } = network
  const last = index.record.meetings
    .filter(({ status, on, forum }) => status === 'held' && on <= asOf && !ASIDE.has(forum))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1)
  const wasInvited = new Set(last && [...last.invitations.map(({ person }) => person), last.chair])
  const people = [...network.professionals].map(([person, involvements]): ProposedInvitation => {
    const withAdultAlone = involvements.every((one) => one.with !== child.id)
    return {
      person,
      because: [
        ...(withAdultAlone ? (['works-with-adult'] as const) : []),
        ...(last && !wasInvited.has(person) ? (['not-invited-last'] as const) : []),
      ],
    }
  })
  const family = [child.id, ...network.family.map(({ member }) => member.id)]
    .filter((id) => id === child.id || network.close.has(id))
    .map((person): ProposedInvitation => ({ person, because: [] }))
  const name = ({ person }: ProposedInvitation) => index.professionals.get(person)?.name ?? ''
  return [
    ...people.toSorted(
      (one, other) => other.because.length - one.because.length || name(one).localeCompare(name(other)),
    ),
    ...family,
  ]
}
