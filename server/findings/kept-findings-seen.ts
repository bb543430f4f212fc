import type { RecordLoader } from '../eco-map/eco-map.ts'
import { type FindingsAsked, findingsAbout } from './findings.ts'
import type { FindingTime, KeptFindings } from './histories.store.ts'

/** What is kept of the findings about a child or lead, as far as a reader may know of it. */
export interface SeenKeptFindings extends KeptFindings {
  /** What is kept and not told, for it rests on what is withheld. */
  leftOut: FindingTime[]
}

/**
 * Leaves out what rests on something that is withheld: by whom and what it named, by who was to see to it, and of what
 * holds today whether it is found in what the reader sees as well. Of a lead nothing is told when anything is withheld of
 * a child whom they lead.
 */
export async function keptFindingsSeen(
  kept: KeptFindings,
  records: RecordLoader,
  asked: FindingsAsked,
): Promise<SeenKeptFindings> {
  if (!kept.isWithheld) return { ...kept, leftOut: [] }
  const index = await records.load(kept.owner)
  if (!index) return { ...kept, times: [], leftOut: kept.times }
  const shown = new Set(findingsAbout(index, asked).map(({ key }) => key))
  const removed = index.withheld?.removed ?? new Set()
  const isTold = ({ key, until, identities, reviews }: FindingTime) =>
    (until !== null || shown.has(key)) &&
    !identities.some((id) => removed.has(id)) &&
    !reviews.some(({ assignee }) => assignee && removed.has(assignee.id))
  return {
    ...kept,
    times: kept.times.filter(isTold),
    leftOut: kept.times.filter((time) => !isTold(time)),
  }
}
