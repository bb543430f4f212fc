import type { Attendance, Contribution } from '../network/codes.ts'
import type { Meeting } from '../network/network-file.ts'

export type Invitation = Meeting['invitations'][number]

/**
 * The invitations of a planned meeting as the pass over who came begins with them: how somebody meant to come, and what
 * they meant to give instead, is not what they did, and is entered anew. Those of a held meeting are as recorded.
 */
export function toBeTold({ status, invitations }: Pick<Meeting, 'status' | 'invitations'>): Invitation[] {
  if (status === 'held') return invitations
  return invitations.map(({ attendance: _meant, contribution: _given, through: _by, ...rest }) => rest)
}

/**
 * An invitation with how somebody was there. Who was there spoke, unless something else is entered; who was not gave
 * their report where one is recorded as having come in, and otherwise what they gave is still to be told.
 */
export function attendedAs(invitation: Invitation, attendance: Attendance): Invitation {
  const { contribution, through, ...rest } = invitation
  const given = contributionWith(invitation, attendance)
  return {
    ...rest,
    attendance,
    ...(given === undefined ? {} : { contribution: given }),
    ...(given === 'through-colleague' && through !== undefined ? { through } : {}),
  }
}

/** What may have been given by somebody who was there, and by somebody who was not. */
export function contributionsOf(attendance: Attendance): Contribution[] {
  return attendance === 'absent'
    ? ['written-report', 'through-colleague', 'none']
    : ['spoken', 'written-report', 'none']
}

function contributionWith(
  { contribution, reportReceivedOn, attendance: before }: Invitation,
  attendance: Attendance,
): Contribution | undefined {
  const isSame = (before === 'absent') === (attendance === 'absent')
  const isPossible = contribution !== undefined && contributionsOf(attendance).includes(contribution)
  if (before !== undefined && isSame && isPossible) return contribution
  if (attendance !== 'absent') return 'spoken'
  return reportReceivedOn === undefined ? undefined : 'written-report'
}

/** Whom a shortcut takes as having come: everybody of whom nothing is entered yet, but those who had declined. */
export function isTakenAsThere({ attendance, response }: Invitation): boolean {
  return attendance === undefined && response !== 'declined'
}

/** A planned invitation with its answer: how they come, and what they give instead, go with an answer that they do not fit. */
export function withAnswer(invitation: Invitation, response: Invitation['response']): Invitation {
  const { attendance, contribution, through, ...rest } = invitation
  if (response === 'declined')
    return {
      ...{ ...rest, response },
      ...(contribution === undefined ? {} : { contribution }),
      ...(through === undefined ? {} : { through }),
    }
  return { ...rest, response, ...(attendance === undefined ? {} : { attendance }) }
}
