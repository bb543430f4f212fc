import type { Meeting } from '../network/network-file.ts'
import type { NetworkRecord } from '../network/record.ts'
import type { ChangeOf } from './change.ts'
import {
  changed,
  fault,
  found,
  isTaken,
  needsPerson,
  needsProfessional,
  type Supposing,
  unless,
} from './supposing.ts'

type Invitation = Meeting['invitations'][number]

const TAKEN = 'something else on the record has this id; add it anew'

/** A contact between professionals about the child. Nothing becomes different where it is on record already. */
export function supposeContact(record: NetworkRecord, change: ChangeOf<'contact'>): Supposing {
  const { type: _type, to, ...told } = change
  if (found(record.contacts, told.id)) return { record }
  return unless(
    [
      isTaken(record, told.id) ? fault('id', TAKEN) : undefined,
      needsProfessional(record, told.from, 'from'),
      ...to.map((id, at) => needsProfessional(record, id, ['to', at])),
      to.includes(told.from)
        ? fault(['to', to.indexOf(told.from)], 'nobody passes information on to themselves; choose another')
        : undefined,
    ],
    () => ({
      ...record,
      contacts: [...record.contacts, { ...told, to: [...new Set(to)], children: [record.child] }],
    }),
  )
}

/** A meeting that takes place on a day, to which all named come and speak. Nothing becomes different where it is on record already. */
export function supposeMeeting(record: NetworkRecord, change: ChangeOf<'meeting'>): Supposing {
  const { id, forum, on, people } = change
  if (found(record.meetings, id)) return { record }
  return unless(
    [
      isTaken(record, id) ? fault('id', TAKEN) : undefined,
      ...people.map((person, at) => needsPerson(record, person, ['people', at])),
    ],
    () => ({
      ...record,
      meetings: [
        ...record.meetings,
        {
          id,
          forum,
          on,
          status: 'held',
          children: [record.child],
          invitations: [...new Set(people)].map(comes),
        },
      ],
    }),
  )
}

/**
 * Somebody's place in a meeting on record. A planned meeting is supposed to take place as planned: who hasn't declined
 * comes and speaks, since findings look at meetings that were held alone.
 */
export function supposeInvitation(record: NetworkRecord, change: ChangeOf<'invitation'>): Supposing {
  const { person, attendance, contribution } = change
  const meeting = found(record.meetings, change.meeting)
  if (!meeting)
    return {
      faults: [
        fault('meeting', 'this meeting is no longer on the record; take the change out, or choose another'),
      ],
    }
  return unless(
    [
      meeting.status === 'cancelled'
        ? fault('meeting', 'this meeting was cancelled; suppose one on another day')
        : undefined,
      needsPerson(record, person, 'person'),
    ],
    () => ({
      ...record,
      meetings: changed(record.meetings, meeting.id, (one) => {
        const { invitations, ...held } = asHeld(one)
        const before = invitations.find((invitation) => invitation.person === person)
        const others = invitations.filter(
          (invitation) => invitation !== before && invitation.person !== person,
        )
        return { ...held, invitations: [...others, { ...before, person, attendance, contribution }] }
      }),
    }),
  )
}

function asHeld(meeting: Meeting): Meeting {
  if (meeting.status === 'held') return meeting
  return {
    ...meeting,
    status: 'held',
    invitations: meeting.invitations.map((invitation): Invitation => {
      const expected =
        invitation.response === 'declined' ? staysAway(invitation.person) : comes(invitation.person)
      return { ...expected, ...invitation }
    }),
  }
}

function comes(person: string): Invitation {
  return { person, attendance: 'in-person', contribution: 'spoken' }
}

function staysAway(person: string): Invitation {
  return { person, attendance: 'absent', contribution: 'none' }
}
