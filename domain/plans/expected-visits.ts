import { nextAfter } from '../findings/interval.ts'
import { isVisitLate } from '../findings/kinds/visit-overdue.ts'
import type { PracticeProfile } from '../findings/profile.ts'
import { type Day, daysBetween, earliest } from '../network/day.ts'
import type { Involvement, Visit } from '../network/network-file.ts'
import { isIn, mondayOf, type Week, weeksFrom } from './week.ts'

/** A visit that how often somebody is to visit lets expect, and that neither took place nor is planned. */
export interface ExpectedVisit {
  involvement: string
  dueOn: Day
  /** Whether it is late by the measure of the finding that a visit is overdue; otherwise it may still come. */
  isGap: boolean
}

interface Asked {
  asOf: Day
  /** The days looked at: from the first one to the one after the last. */
  span: Week
  profile: Pick<PracticeProfile, 'visitGrace' | 'visitGraceShare'>
  /** Of any day, with any status; those of other involvements are left aside. */
  visits: readonly Visit[]
}

/** A day from which the next visit is counted. */
interface Anchor {
  on: Day
  isHeld: boolean
}

/**
 * The visits of an involvement that are expected on days of a span, are not recorded as held by the day, and not planned
 * after it. Each is one interval after the visit before, or after the beginning where there is none; where it was missed,
 * another interval later the next is expected. A visit soon after the day, by the profile's measure or in the same week,
 * is the one that was expected.
 */
export function expectedVisits(involvement: Involvement, asked: Asked): ExpectedVisit[] {
  const { asOf, span, profile } = asked
  const { id, every, endedOn } = involvement
  if (every === undefined) return []
  const anchors = anchorsOf(involvement, asked)
  const over = earliest([endedOn, asOf]) ?? asOf
  return anchors.flatMap(({ on: anchor }, at) => {
    const next = anchors[at + 1]
    const before = earliest([next?.on, endedOn, span.until]) ?? span.until
    return daysDue(anchor, every, { from: span.from, until: before }).flatMap(
      ({ from, dueOn }): ExpectedVisit[] => {
        const isIt = next && (isSoon(dueOn, next.on) || !isVisitLate(profile, { from, dueOn, by: next.on }))
        if (isIt && next.isHeld) return []
        const isGap = next?.isHeld === true || isVisitLate(profile, { from, dueOn, by: over })
        // What is not late yet may still come, but not from work that has ended.
        return !isGap && (isIt || over < asOf) ? [] : [{ involvement: id, dueOn, isGap }]
      },
    )
  })

  function isSoon(dueOn: Day, on: Day): boolean {
    const [week] = weeksFrom(mondayOf(dueOn), 1)
    return week !== undefined && isIn(week, on)
  }
}

/** The beginning or the first visit, each visit held by the day, and those planned after it. */
function anchorsOf({ id, startedOn }: Involvement, { asOf, visits }: Asked): Anchor[] {
  const theirs = visits.filter(({ involvements }) => involvements.includes(id))
  const days = (isAsked: (visit: Visit) => boolean) =>
    [...new Set(theirs.filter(isAsked).map(({ on }) => on))].sort()
  const held = days(({ status, on }) => status === 'held' && on <= asOf)
  const planned = days(({ status, on }) => status === 'planned' && on > asOf)
  const [first] = held
  return [
    ...(first === undefined || startedOn < first ? [{ on: startedOn, isHeld: false }] : []),
    ...held.map((on) => ({ on, isHeld: true })),
    ...planned.map((on) => ({ on, isHeld: false })),
  ]
}

/** The days of a span that are so many intervals after an anchor, each with the one before it. */
function daysDue(anchor: Day, every: string, { from, until }: Week): { from: Day; dueOn: Day }[] {
  const nth = (times: number) => (times === 0 ? anchor : nextAfter(anchor, every, times))
  const first = nth(1)
  if (first === undefined || until <= from) return []
  // Months differ in length: the guess is at most a few too many.
  let times = Math.max(1, Math.floor(daysBetween(anchor, from) / daysBetween(anchor, first)))
  while (times > 1 && (nth(times - 1) ?? until) >= from) times--
  const days: { from: Day; dueOn: Day }[] = []
  for (; ; times++) {
    const [before, dueOn] = [nth(times - 1), nth(times)]
    if (before === undefined || dueOn === undefined || dueOn >= until) return days
    if (dueOn >= from) days.push({ from: before, dueOn })
  }
}
