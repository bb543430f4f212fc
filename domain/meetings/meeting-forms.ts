import type { Meeting } from '../network/network-file.ts'
import { formOfChange, type RecordForm } from '../recording/record-form.ts'
import { toBeTold } from './attendance.ts'

/** The form in which is told who came, of everybody in one pass; a planned meeting is held by it. */
export function attendanceForm(meeting: Meeting): RecordForm {
  const changes = { status: 'held' as const, invitations: toBeTold(meeting) }
  return { ...formOfChange('meetings', meeting, changes), part: 'attendance' }
}

/** The form in which is told to whom the record of a meeting was sent. */
export function recordSentForm(meeting: Meeting): RecordForm {
  return { ...formOfChange('meetings', meeting), part: 'record-sent' }
}

/** The meeting's own form, with these people invited as well. */
export function invitingForm(meeting: Meeting, people: readonly string[]): RecordForm {
  const invitations = [...meeting.invitations, ...people.map((person) => ({ person }))]
  return formOfChange('meetings', meeting, { invitations }, 'invitations')
}
