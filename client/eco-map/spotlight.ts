import type { MapElement } from './map-element.ts'

/** What the reader looks at. It changes neither which elements there are, nor where. */
export interface Marking {
  /** The ids to light up; everything else is dimmed. Nothing is dimmed while it is absent. */
  emphasis?: ReadonlySet<string> | undefined
  /** The id of the chosen node or tie. */
  selection?: string | undefined
  /** The id of the node or tie under the pointer. */
  hovered?: string | undefined
}

/**
 * A class on top of those that say what an element means. `lit`: it belongs to what is lit up. `near`: it is the end
 * of a tie that does. `chosen`: it is the selection. `hovered`: the pointer is over it. `unseen`: it is there only
 * because a tie needs both its ends.
 */
export type Mark = 'lit' | 'near' | 'chosen' | 'hovered' | 'unseen'

/**
 * The elements that are drawn over the map, with their marks. They are few, so that choosing costs the same on a map
 * of any size: the map below is dimmed as one picture, and not drawn anew.
 */
export function spotlight(elements: readonly MapElement[], marking: Marking): MapElement[] {
  const { emphasis, selection, hovered } = marking
  const marks = new Map<string, Mark[]>()
  const add = (id: string | undefined, mark: Mark) => {
    if (id === undefined) return
    const all = marks.get(id) ?? []
    if (!all.includes(mark)) marks.set(id, [...all, mark])
  }
  for (const { data } of elements) {
    if (emphasis?.has(data.id)) add(data.id, 'lit')
    if (data.id === selection) add(data.id, 'chosen')
    if (data.id === hovered) add(data.id, 'hovered')
  }
  for (const { data } of elements) {
    if (data.source === undefined || !marks.has(data.id)) continue
    for (const end of [data.source, data.target]) {
      if (emphasis?.has(data.id) && end && !emphasis.has(end)) add(end, 'near')
      else if (end && !marks.has(end)) add(end, 'unseen')
    }
  }
  return elements.flatMap((element) => {
    const own = marks.get(element.data.id)
    if (!own) return []
    const seen = own.length > 1 ? own.filter((mark) => mark !== 'unseen') : own
    return [{ ...element, classes: [...element.classes, ...seen] }]
  })
}
