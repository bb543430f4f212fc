import { type Day, earliest } from './day.ts'

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

/** What lasts from a day, or always did, until a day, or still does. */
export interface Span {
  from?: Day | undefined
  until?: Day | undefined
}

/** The time for which both hold; nothing when there is no such day. */
export function sharedSpan(one: Span, other: Span): Span | undefined {
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const until = earliest([one.until, other.until])
  return from !== undefined && until !== undefined && until <= from ? undefined : { from, until }
}
