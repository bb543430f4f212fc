import type { MapElement } from './map-element.ts'

/** What the reader has chosen to look at. It changes how elements look and never which there are, nor where. */
export interface Marking {
  /** The ids to light up; everything else is dimmed. Nothing is dimmed while it is absent. */
  emphasis?: ReadonlySet<string> | undefined
  /** The id of the chosen node or tie. */
  selection?: string | undefined
  showsInformation: boolean
}

/**
 * A class on top of those that say what an element means. `lit`: it belongs to what is lit up. `near`: it is the end
 * of a tie that does. `quiet`: it steps back while the layer of information is in front. `shown`: it belongs to that
 * layer. `chosen`: it is the selection.
 */
export type Mark = 'lit' | 'near' | 'quiet' | 'shown' | 'chosen'

/** The marks of those elements that have any, by id. What is dimmed has none: a veil lies over it. */
export function marksOf(elements: readonly MapElement[], marking: Marking): ReadonlyMap<string, Mark[]> {
  const { emphasis, selection, showsInformation } = marking
  const near = emphasis ? endsOf(elements, emphasis) : undefined
  const marked = new Map<string, Mark[]>()
  for (const { group, data, classes } of elements) {
    const marks: Mark[] = []
    const isInformation = classes.includes('information')
    if (emphasis?.has(data.id)) marks.push('lit')
    else if (near?.has(data.id)) marks.push('near')
    if (showsInformation && isInformation) marks.push('shown')
    if (showsInformation && !isInformation && group === 'edges' && !emphasis) marks.push('quiet')
    if (data.id === selection) marks.push('chosen')
    if (marks.length > 0) marked.set(data.id, marks)
  }
  return marked
}

/** The ids at both ends of every tie that is lit up. */
function endsOf(
  elements: readonly MapElement[],
  emphasis: ReadonlySet<string>,
): ReadonlySet<string | undefined> {
  const ties = elements.filter(({ group, data }) => group === 'edges' && emphasis.has(data.id))
  return new Set(ties.flatMap(({ data }) => [data.source, data.target]))
}
