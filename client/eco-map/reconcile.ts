import type { MapElement } from './map-element.ts'

/** What has to be done to a drawn map to make it another. Elements are told apart by id. */
export interface ElementChanges {
  /** In order, every node before any edge. */
  add: MapElement[]
  /** The ids to take away. */
  remove: string[]
  /** Elements that stay and differ. */
  update: MapElement[]
}

/**
 * The difference from the elements drawn to the elements wanted. An edge whose ends have changed is taken away and
 * added anew, since a drawn edge cannot change its ends.
 */
export function reconcile(drawn: readonly MapElement[], wanted: readonly MapElement[]): ElementChanges {
  const before = new Map(drawn.map((element) => [element.data.id, element]))
  const after = new Set(wanted.map(({ data }) => data.id))
  const changes: ElementChanges = { add: [], remove: [], update: [] }
  for (const { data } of drawn) if (!after.has(data.id)) changes.remove.push(data.id)
  for (const element of wanted) {
    const old = before.get(element.data.id)
    if (!old) changes.add.push(element)
    else if (old === element) continue
    else if (isOtherEdge(old, element)) {
      changes.remove.push(element.data.id)
      changes.add.push(element)
    } else if (!same(old, element)) changes.update.push(element)
  }
  changes.add.sort((one, other) => rank(one) - rank(other))
  return changes
}

function rank({ group }: MapElement): number {
  return group === 'nodes' ? 0 : 1
}

function isOtherEdge(old: MapElement, element: MapElement): boolean {
  return (
    old.group !== element.group ||
    old.data.source !== element.data.source ||
    old.data.target !== element.data.target
  )
}

function same(one: MapElement, other: MapElement): boolean {
  return (
    one.position?.x === other.position?.x &&
    one.position?.y === other.position?.y &&
    one.classes.length === other.classes.length &&
    one.classes.every((name, at) => name === other.classes[at]) &&
    sameData(one.data, other.data)
  )
}

function sameData(one: MapElement['data'], other: MapElement['data']): boolean {
  const keys = Object.keys(one) as (keyof typeof one)[]
  return keys.length === Object.keys(other).length && keys.every((key) => sameValue(one[key], other[key]))
}

function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((value, at) => value === other[at])
}
