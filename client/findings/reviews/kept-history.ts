import type { Severity } from '../../../domain/findings/finding.ts'
import type { FindingKind } from '../../../domain/findings/finding-kind.ts'
import type { ReviewState } from '../../../domain/findings/review.ts'
import { severityOf } from '../../../domain/findings/stored-finding.ts'
import { addDays, type Day } from '../../../domain/network/day.ts'
import { compareCodePoints } from '../../../domain/network/order.ts'
import { codeOf } from '../../api/codes.ts'
import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts'
import { KeptHistoryFragment } from './review.query.ts'

/** What somebody made of a finding; without a name, the acceptance ended by itself. */
export interface KeptReview {
  id: string
  number: number
  state: ReviewState
  on: Day
  by: string | undefined
  reason: string | undefined
  assignee: { id: string; name: string } | undefined
  dueOn: Day | undefined
}

/** One unbroken time during which a finding held. */
export interface KeptTime {
  from: Day
  until: Day | undefined
  severities: { on: Day; severity: Severity }[]
  reviews: KeptReview[]
}

/** A finding as it came and went, the last time first. */
export interface KeptHistory {
  key: string
  kind: FindingKind
  times: KeptTime[]
}

/** Reads what the API tells of a finding's history. */
export function readKeptHistory(fragment: FragmentType<typeof KeptHistoryFragment>): KeptHistory {
  const { key, kind, times } = readFragment(KeptHistoryFragment, fragment)
  return {
    key,
    kind,
    times: times.map(({ from, until, severities, reviews }) => ({
      from,
      until: until ?? undefined,
      severities: severities.map(({ on, severity }) => ({ on, severity: codeOf(severity) })),
      reviews: reviews.map(({ by, reason, assignee, dueOn, state, id, number, on }) => ({
        id,
        number,
        on,
        state: codeOf(state),
        by: by ?? undefined,
        reason: reason ?? undefined,
        assignee: assignee ?? undefined,
        dueOn: dueOn ?? undefined,
      })),
    })),
  }
}

/** The time of a history that still holds. */
export function holdingTime(history: KeptHistory | undefined): KeptTime | undefined {
  return history?.times.find(({ until }) => until === undefined)
}

/** What was made of a finding that holds; `open` where nobody has looked at it. */
export function stateOf(history: KeptHistory | undefined): ReviewState {
  return holdingTime(history)?.reviews.at(-1)?.state ?? 'open'
}

/** One thing that happened to a finding. */
export type HistoryEvent =
  | { type: 'held' | 'came-back' | 'cleared'; on: Day }
  | { type: 'severity'; on: Day; severity: Severity; before: Severity }
  | { type: 'review'; on: Day; review: KeptReview }

/** Everything that happened to a finding, the last thing first. */
export function eventsOf({ times }: KeptHistory): HistoryEvent[] {
  const first = times.at(-1)
  return times.flatMap((time) => {
    const { from, until, severities, reviews } = time
    const between: HistoryEvent[] = [
      ...severities.slice(1).map(
        ({ on, severity }, at): HistoryEvent => ({
          type: 'severity',
          on,
          severity,
          before: severityOf({ severities: severities.slice(0, at + 1) }),
        }),
      ),
      ...reviews.map((review): HistoryEvent => ({ type: 'review', on: review.on, review })),
    ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    const begun: HistoryEvent = { type: time === first ? 'held' : 'came-back', on: from }
    const ended: HistoryEvent[] = until === undefined ? [] : [{ type: 'cleared', on: until }]
    return [begun, ...between, ...ended].reverse()
  })
}

const LATELY = 28

/** The findings that cleared in the last four weeks and do not hold now, the last one first. */
export function clearedLately(histories: Iterable<KeptHistory>, today: Day): KeptHistory[] {
  const since = addDays(today, -LATELY)
  return [...histories]
    .filter(({ times: [last] }) => last?.until !== undefined && last.until > since)
    .sort((one, other) => compareCodePoints(other.times[0]?.until ?? '', one.times[0]?.until ?? ''))
}
