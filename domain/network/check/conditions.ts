import type { Draft } from '../leaves.ts'
import type { ListName } from '../network-file.ts'
import type { Report } from './problem.ts'

type Condition = (draft: Draft, raw: Draft, report: Report) => void

/** What a record of some list must hold beyond the shape of each of its fields. */
const CONDITIONS: Partial<Record<ListName, Condition>> = {
  children: (draft, raw, report) => {
    birthOrExpectation(raw, report)
    pathwayChanges(draft, report)
  },
  meetings: invitationsOfHeldMeeting,
}

/**
 * Reports what a record's fields lack together.
 * @param draft the record as far as it could be read
 * @param raw the record as the file has it, which tells an absent field from an unreadable one
 */
export function checkConditions(list: ListName, draft: Draft, raw: Draft, report: Report): void {
  CONDITIONS[list]?.(draft, raw, report)
}

function birthOrExpectation(raw: Draft, report: Report): void {
  if (raw.dateOfBirth === undefined && raw.expectedOn === undefined)
    report(['dateOfBirth'], 'missing; a child has a day of birth, or expectedOn while unborn')
}

function pathwayChanges(draft: Draft, report: Report): void {
  const entries = (draft.pathways ?? []) as (Draft | undefined)[]
  for (const [index, entry] of entries.entries()) {
    const pathway = entry?.pathway
    if (index > 0 && pathway !== undefined && pathway === entries[index - 1]?.pathway)
      report(['pathways', index, 'pathway'], `${pathway} follows ${pathway}; an entry is a change of pathway`)
  }
}

/** Who was invited to a meeting that took place was there or not, and contributed or not: both are part of its record. */
function invitationsOfHeldMeeting(draft: Draft, raw: Draft, report: Report): void {
  if (draft.status !== 'held' || !Array.isArray(raw.invitations)) return
  for (const [index, invitation] of raw.invitations.entries()) {
    if (typeof invitation !== 'object' || invitation === null || Array.isArray(invitation)) continue
    for (const name of ['attendance', 'contribution'])
      if (!Object.hasOwn(invitation, name))
        report(['invitations', index, name], 'missing; an invitation to a meeting that was held needs it')
  }
}
