import type { Cast, CastAgency, CastSector } from './cast.ts'

/** In which order sectors (with their agencies and professionals) go round the map, and needs from left to right. */
export interface MapOrder {
  sectors: CastSector[]
  needs: string[]
}

const SWEEPS = 8

/**
 * Orders both sides of the ties to needs so that few of them cross: the barycentre method of layered drawings
 * (Sugiyama, Tagawa and Toda 1981), with a sector's agencies, and an agency's professionals, kept together. The
 * best order met is kept.
 */
export function orderOf(cast: Cast): MapOrder {
  let order: MapOrder = { sectors: cast.sectors, needs: cast.needs }
  const links = linksOf(cast)
  let best = order
  let fewest = crossings(order, links)
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    order = sweep % 2 === 0 ? orderNeeds(order, links) : orderSectors(order, links)
    const crossed = crossings(order, links)
    if (crossed < fewest) {
      best = order
      fewest = crossed
    }
  }
  return best
}

interface Links {
  needsOf: ReadonlyMap<string, string[]>
  professionalsOf: ReadonlyMap<string, string[]>
}

function linksOf({ needTies, needs, sectors }: Cast): Links {
  const onMap = new Set(needs)
  const professionals = new Set(sectors.flatMap(professionalsIn))
  const ties = needTies.filter(([who, need]) => professionals.has(who) && onMap.has(need))
  return {
    needsOf: gather(ties),
    professionalsOf: gather(ties.map(([who, need]): [string, string] => [need, who])),
  }
}

function gather(pairs: readonly [string, string][]): Map<string, string[]> {
  const gathered = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const values = gathered.get(key)
    if (!values) gathered.set(key, [value])
    else if (!values.includes(value)) values.push(value)
  }
  return gathered
}

function professionalsIn({ agencies }: CastSector): string[] {
  return agencies.flatMap(professionalsOfAgency)
}

function professionalsOfAgency({ places }: CastAgency): string[] {
  return places.flatMap(({ professionals }) => professionals)
}

function orderNeeds({ sectors, needs }: MapOrder, { professionalsOf }: Links): MapOrder {
  const at = shares(sectors.flatMap(professionalsIn))
  const now = shares(needs)
  return {
    sectors,
    needs: sortedBy(needs, (need) => middle(professionalsOf.get(need), at) ?? share(now, need)),
  }
}

function orderSectors({ sectors, needs }: MapOrder, { needsOf }: Links): MapOrder {
  const at = shares(needs)
  const now = shares(sectors.flatMap(professionalsIn))
  const place = (id: string) => middle(needsOf.get(id), at) ?? share(now, id)
  const placeOfAll = (ids: readonly string[]) => mean(ids.map(place)) ?? 0.5
  return {
    needs,
    sectors: sortedBy(
      sectors.map((sector) => ({
        ...sector,
        agencies: sortedBy(
          sector.agencies.map((agency) => ({
            ...agency,
            places: sortedBy(agency.places, ({ professionals }) => placeOfAll(professionals)),
          })),
          (agency) => placeOfAll(professionalsOfAgency(agency)),
        ),
      })),
      (sector) => placeOfAll(professionalsIn(sector)),
    ),
  }
}

function shares(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, at) => [id, (at + 0.5) / ids.length]))
}

function share(at: ReadonlyMap<string, number>, id: string): number {
  return at.get(id) ?? 0.5
}

function middle(ids: readonly string[] | undefined, at: ReadonlyMap<string, number>): number | undefined {
  return mean((ids ?? []).map((id) => share(at, id)))
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Sorted by a number; equals keep their order. Each number is worked out once. */
function sortedBy<Item>(items: readonly Item[], by: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, value: by(item) }))
    .sort((one, other) => one.value - other.value)
    .map(({ item }) => item)
}

/** How many pairs of ties cross when both sides stand on two parallel lines: inversions, counted in a binary tree of sums. */
function crossings({ sectors, needs }: MapOrder, { needsOf }: Links): number {
  const at = new Map(needs.map((need, index) => [need, index]))
  const sums = new Array<number>(needs.length + 1).fill(0)
  let seen = 0
  let crossed = 0
  for (const professional of sectors.flatMap(professionalsIn)) {
    const ends = (needsOf.get(professional) ?? []).flatMap((need) => at.get(need) ?? [])
    for (const end of ends) {
      let upToEnd = 0
      for (let node = end + 1; node > 0; node -= node & -node) upToEnd += sums[node] ?? 0
      crossed += seen - upToEnd
    }
    for (const end of ends) {
      for (let node = end + 1; node <= needs.length; node += node & -node) sums[node] = (sums[node] ?? 0) + 1
    }
    seen += ends.length
  }
  return crossed
}
