import type { Voice } from '../../../domain/network/codes.ts'
import type { EcoMapSearch } from '../eco-map-search.ts'
import { filteredModel } from '../filters.ts'
import type { MapOfDay } from '../map-of-day.ts'
import type { EcoMapModel } from '../model.ts'
import { tiesOf } from '../ties.ts'

/** What a map is made of, and what the reader asks to see of it. */
type Shown = Pick<MapOfDay, 'model' | 'network' | 'findings'> & { search: EcoMapSearch }

/**
 * A map as somebody sees its ties, as far as it is asked for. Who and what stands on it is the same whoever looks; of a tie that they have not
 * rated it says so, which no plain line does.
 */
export function voiceMap({ model, network, findings, search }: Shown, voice: Voice): EcoMapModel {
  const ties = tiesOf(network, findings, model.people, model.needs, voice)
  const seen = ties.map((tie) =>
    (tie.kind === 'involvement' || tie.kind === 'kinship') && tie.quality === undefined
      ? { ...tie, notRecorded: true }
      : tie,
  )
  return filteredModel({ ...model, ties: seen }, search)
}

/** The ids to light up on both maps: whatever is chosen of them, with its ties or its ends; nothing where it is on neither. */
export function litByChoice(
  { ties, people, professionals }: EcoMapModel,
  selected: string | undefined,
): ReadonlySet<string> | undefined {
  if (selected === undefined) return undefined
  const tie = ties.find(({ id }) => id === selected)
  if (tie) return new Set([tie.id, tie.from, tie.to])
  if (![...people, ...professionals].some(({ id }) => id === selected)) return undefined
  const own = ties.filter(({ from, to }) => from === selected || to === selected)
  return new Set([selected, ...own.map(({ id }) => id)])
}
