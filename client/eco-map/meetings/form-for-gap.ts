import type { MeetingGap } from '../../../domain/meetings/meeting-check.ts'
import { invitingForm, recordSentForm } from '../../../domain/meetings/meeting-forms.ts'
import type { RecordIndex } from '../../../domain/network/record.ts'
import { formOfChange, type RecordForm } from '../../../domain/recording/record-form.ts'

/**
 * The form that mends what is not recorded of a meeting: the meeting's own, at what is to be entered, or that of the last
 * meeting's record. A record is changed as its reader has it, whomever the page is made for.
 */
export function formForGap(gap: MeetingGap, recorded: RecordIndex, id: string): RecordForm | undefined {
  const meeting = recorded.meetings.get(id)
  if (!meeting) return undefined
  switch (gap.gap) {
    case 'no-chair':
      return formOfChange('meetings', meeting, {}, 'chair')
    case 'child-not-heard':
      return formOfChange('meetings', meeting, {}, 'childVoiceBy')
    case 'adults-workers-not-invited':
    case 'professionals-not-invited':
    case 'family-not-invited':
      return invitingForm(meeting, gap.people)
    case 'record-not-sent': {
      const last = recorded.meetings.get(gap.last.id)
      return last && recordSentForm(last)
    }
    default:
      return formOfChange('meetings', meeting, {}, 'invitations')
  }
}
