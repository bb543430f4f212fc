import { QUALITIES, type Quality, type Voice } from '../network/codes.ts'
import type { Day } from '../network/day.ts'
import type { Network } from '../network/network.ts'
import type { Rating } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import { type RatedTie, ratedTies } from './rated-ties.ts'

/** How a tie was last seen by somebody by a day. */
export interface Sight {
  quality: Quality
  /** The first day from which they saw it so without a break. */
  since: Day
  /** The last day on which they said so. */
  on: Day
}

/** A tie beside itself: as the workers see it, and as somebody else does. */
export interface ComparedTie {
  tie: RatedTie
  /** Absent where it is not recorded. */
  worker: Sight | undefined
  other: Sight | undefined
  /** What the other said of it last by the day, in their own words. */
  words: { text: string; on: Day } | undefined
}

/** What becomes of a tie in a comparison. Each is in one of these lists, and in no other. */
export const VIEWS = ['worse', 'better', 'alone', 'unrated', 'alike', 'missing'] as const
export type View = (typeof VIEWS)[number]

/**
 * The ties of a day by how somebody sees them beside the workers: as worse or as better, though the workers have not
 * rated it (`alone`), with words and no quality (`unrated`), alike, or not as is recorded (`missing`). In each list in
 * order of the ties' ids.
 */
export type ComparedVoices = Record<View, ComparedTie[]>

/** Whose view is set beside the workers'. */
export const OTHER_VOICES = ['child', 'family'] as const satisfies readonly Voice[]
export type OtherVoice = (typeof OTHER_VOICES)[number]

/**
 * Sets how the child or the family see the ties of the network's day beside how the workers do. Of a tie between two
 * professionals nobody else is expected to say anything: it is there where they did.
 * Better and worse follow the order of the qualities from strong to broken.
 */
export function compareVoices(network: Network, voice: OtherVoice): ComparedVoices {
  const ties = ratedTies(network)
    .toSorted((one, other) => compareCodePoints(one.id, other.id))
    .map((tie) => ({ tie, said: saidBy(voice, tie.ratings, network.asOf) }))
    .filter(({ tie, said }) => tie.kind !== 'between-professionals' || said.length > 0)
  const lists: ComparedVoices = { worse: [], better: [], alone: [], unrated: [], alike: [], missing: [] }
  for (const { tie, said } of ties) {
    const worker = sightOf(saidBy('worker', tie.ratings, network.asOf))
    const other = sightOf(said)
    const spoken = said.findLast(({ words }) => words !== undefined)
    const words = spoken?.words === undefined ? undefined : { text: spoken.words, on: spoken.on }
    lists[viewOf(worker, other, said)].push({ tie, worker, other, words })
  }
  return lists
}

function viewOf(worker: Sight | undefined, other: Sight | undefined, said: readonly Rating[]): View {
  if (said.length === 0) return 'missing'
  if (!other) return 'unrated'
  if (!worker) return 'alone'
  const apart = QUALITIES.indexOf(other.quality) - QUALITIES.indexOf(worker.quality)
  if (apart === 0) return 'alike'
  return apart > 0 ? 'worse' : 'better'
}

/** What somebody said of a tie by the day; an entry that holds nothing is not taken for having been asked. */
function saidBy(voice: Voice, ratings: readonly Rating[], on: Day): Rating[] {
  return ratings.filter(
    (rating) =>
      rating.by === voice &&
      rating.on <= on &&
      (rating.quality ?? rating.impact ?? rating.words) !== undefined,
  )
}

function sightOf(said: readonly Rating[]): Sight | undefined {
  const rated = said.flatMap(({ quality, on }) => (quality === undefined ? [] : { quality, on }))
  const last = rated.at(-1)
  if (!last) return undefined
  const turned = rated.findLastIndex(({ quality }) => quality !== last.quality)
  return { ...last, since: rated[turned + 1]?.on ?? last.on }
}
