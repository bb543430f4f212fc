import type { Day } from './day.ts'

/** Whether what lasts from `from` (absent: always was) until `until` (absent: still is) holds on the day; an end is the first day on which it no longer holds. */
export function holdsOn(from: Day | undefined, until: Day | undefined, on: Day): boolean {
  return (from === undefined || from <= on) && !(until !== undefined && until <= on)
}

/** The latest entry of a dated list (in order of its days) on or before the day. */
export function latestOn<Entry extends { on: Day }>(
  entries: readonly Entry[],
  on: Day,
  asked: (entry: Entry) => boolean = () => true,
): Entry | undefined {
  return entries.findLast((entry) => entry.on <= on && asked(entry))
}
