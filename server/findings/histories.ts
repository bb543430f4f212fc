import DataLoader from 'dataloader'
import type { FindingKind } from '../../domain/findings/finding-kind.ts'
import type { Day } from '../../domain/network/day.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { RecordLoader } from '../eco-map/eco-map.ts'
import type { FindingsAsked } from './findings.ts'
import {
  type FindingReview,
  type FindingTime,
  type KeptFindings,
  readKeptFindings,
} from './histories.store.ts'
import { keptFindingsSeen, type SeenKeptFindings } from './kept-findings-seen.ts'

export type FindingReviewSource = FindingReview
export type FindingTimeSource = FindingTime
/** Why a finding is open again, where nobody opened it. */
export type ReviewEnd = NonNullable<FindingReview['because']>

/** A finding as it came and went. */
export interface FindingHistorySource {
  key: string
  kind: FindingKind
  /** The last one first. */
  times: FindingTime[]
}

/** What is kept of the findings of children and leads, by id; nothing for who is not on file. */
export type KeptFindingsLoader = DataLoader<string, SeenKeptFindings | undefined>

/** Reads for one request: what is asked for together in one round trip, each at most once. */
export function keptFindingsLoader(
  database: Database,
  viewer: Viewer,
  records: RecordLoader,
  asked: FindingsAsked,
): KeptFindingsLoader {
  return new DataLoader(async (ids: readonly string[]) => {
    const kept = await readKeptFindings(database, viewer, ids)
    const seen = await Promise.all(kept.map((one) => keptFindingsSeen(one, records, asked)))
    const found = new Map(seen.map((one) => [one.owner, one]))
    return ids.map((id) => found.get(id))
  })
}

/** Whether what is kept is what would be computed today. */
export function isAsOf({ pending, on, nextOn }: KeptFindings, today: Day): boolean {
  return !pending && on !== null && nextOn !== null && on <= today && today < nextOn
}

/** The histories of all findings that were ever kept, in the order of their keys. */
export function historiesOf({ times }: KeptFindings): FindingHistorySource[] {
  return [...Map.groupBy(times, ({ key }) => key)]
    .sort(([one], [other]) => compareCodePoints(one, other))
    .map(([, all]) => historyFrom(all))
}

/** The history of one finding; nothing when it was never kept. */
export function historyOf({ times }: KeptFindings, key: string): FindingHistorySource | undefined {
  const own = times.filter((time) => time.key === key)
  return own.length === 0 ? undefined : historyFrom(own)
}

function historyFrom(times: readonly FindingTime[]): FindingHistorySource {
  const [last, ...before] = [...times].sort(lastFirst)
  if (!last) throw new Error('a history of nothing')
  return { key: last.key, kind: last.kind, times: [last, ...before] }
}

/** Of two that began on one day, the one that holds or ended later is the later. */
function lastFirst(one: FindingTime, other: FindingTime): number {
  return compareCodePoints(other.from, one.from) || compareCodePoints(endOf(other), endOf(one))
}

function endOf({ until }: FindingTime): string {
  return until ?? '9999-99-99'
}
