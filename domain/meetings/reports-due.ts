import type { Day } from '../network/day.ts'
import type { Meeting } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'

type Invitation = Meeting['invitations'][number]

/** A report for a planned meeting that is not recorded as having come in. */
export interface ReportDue {
  meeting: Meeting
  person: string
  dueOn: Day
  /** Whether the day on which it was due has passed. */
  isLate: boolean
}

/** Whether it is recorded that the report came in: by its day, or as what somebody gave. */
export function hasReported({ reportReceivedOn, contribution }: Invitation): boolean {
  return reportReceivedOn !== undefined || contribution === 'written-report'
}

/** The reports for planned meetings that are due and not recorded as having come in, as of the day, the first due first. */
export function reportsDue(meetings: readonly Meeting[], on: Day): ReportDue[] {
  return meetings
    .filter(({ status }) => status === 'planned')
    .flatMap((meeting) =>
      meeting.invitations.flatMap((invitation): ReportDue[] => {
        const { person, reportDueOn: dueOn } = invitation
        return dueOn === undefined || hasReported(invitation)
          ? []
          : [{ meeting, person, dueOn, isLate: dueOn < on }]
      }),
    )
    .toSorted((one, other) => compareCodePoints(one.dueOn, other.dueOn))
}
