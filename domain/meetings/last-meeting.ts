import type { PracticeProfile } from '../findings/profile.ts'
import type { Day } from '../network/day.ts'
import type { Meeting } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import type { RecordIndex } from '../network/record.ts'

/**
 * The last meeting of the network itself that was held by the day, of one day the last by its id; panels, supervision and
 * other forums in which others decide say nothing of whom the network forgot.
 */
export function lastNetworkMeeting(
  { record }: RecordIndex,
  on: Day,
  { otherForums }: Pick<PracticeProfile, 'otherForums'>,
): Meeting | undefined {
  return record.meetings
    .filter(
      (meeting) =>
        meeting.status === 'held' && meeting.on <= on && !otherForums.value.includes(meeting.forum),
    )
    .toSorted((one, other) => compareCodePoints(one.on, other.on) || compareCodePoints(one.id, other.id))
    .at(-1)
}
