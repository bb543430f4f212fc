import type { Meeting } from '../network/network-file.ts'

type Invitation = Meeting['invitations'][number]

/** What counts of two answers: the first of these that one of them gave. */
const RESPONSES = ['accepted', 'tentative', 'declined'] as const
const ATTENDANCES = ['in-person', 'video', 'phone', 'absent'] as const
const CONTRIBUTIONS = ['spoken', 'written-report', 'through-colleague', 'none'] as const

/**
 * A meeting to which one person was invited twice, or whom they chaired and were invited to under another entry: they have one
 * invitation. They were there if they were there under either, and contributed what was most under either; of two days on which
 * the record was sent to them the first counts, of two on which their report was due that of the entry that stays.
 *
 * @param before the meeting as it is on file, by which it is known who chaired without an invitation of their own
 */
export function withOneInvitation(meeting: Meeting, before: Meeting, keep: string, gone: string): Meeting {
  const own = before.invitations.filter(({ person }) => person === keep || person === gone)
  const invitations = own.toSorted(
    (one, other) => Number(other.person === keep) - Number(one.person === keep),
  )
  const chaired = before.chair === keep || before.chair === gone
  const hasChairsOwn = invitations.some(({ person }) => person === before.chair)
  // Who chairs without an invitation of their own was there and spoke.
  if (chaired && !hasChairsOwn && invitations.length > 0 && before.status === 'held')
    invitations.push({ person: keep, attendance: 'in-person', contribution: 'spoken' })
  const [first, ...others] = invitations
  if (!first) return { ...meeting, invitations: meeting.invitations.map((one) => throughOther(one, keep)) }
  const one = others.reduce(put, { ...first })
  const at = meeting.invitations.findIndex(({ person }) => person === keep)
  return {
    ...meeting,
    invitations: meeting.invitations.flatMap((invitation, place) => {
      if (place === at) return [throughOther(renamed({ ...one, person: keep }, keep, gone), keep)]
      return invitation.person === keep ? [] : [throughOther(invitation, keep)]
    }),
  }
}

function put(one: Invitation, other: Invitation): Invitation {
  const sent = [one.recordSentOn, other.recordSentOn].filter((day) => day !== undefined).sort()
  return compact({
    ...one,
    response: firstOf(RESPONSES, one.response, other.response),
    attendance: firstOf(ATTENDANCES, one.attendance, other.attendance),
    contribution: firstOf(CONTRIBUTIONS, one.contribution, other.contribution),
    through: one.through ?? other.through,
    reportDueOn: one.reportDueOn ?? other.reportDueOn,
    recordSentOn: sent[0],
  })
}

function renamed(invitation: Invitation, keep: string, gone: string): Invitation {
  return invitation.through === gone ? { ...invitation, through: keep } : invitation
}

/** Nobody speaks through themselves. */
function throughOther(invitation: Invitation, keep: string): Invitation {
  if (invitation.person !== keep || invitation.through !== keep) return invitation
  const { through, ...rest } = invitation
  return rest
}

function firstOf<Code extends string>(
  order: readonly Code[],
  ...told: readonly (Code | undefined)[]
): Code | undefined {
  return order.find((code) => told.includes(code))
}

function compact(invitation: Invitation): Invitation {
  return Object.fromEntries(
    Object.entries(invitation).filter(([, value]) => value !== undefined),
  ) as Invitation
}
