import type { MapElement } from './map-element.ts'

/** What the reader has chosen to look at. It changes how elements look and never which there are, nor where. */
export interface Marking {
  /** The ids to light up; everything else is dimmed. Nothing is dimmed while it is absent. */
  emphasis?: ReadonlySet<string> | undefined
  /** The id of the chosen node or tie. */
  selection?: string | undefined
  showsInformation: boolean
}

/** Classes on top of those that say what an element means. */
export interface Marks {
  /** It belongs to what is lit up. */
  lit: boolean
  /** Something is lit up, and it neither belongs to it nor is the end of a tie that does. */
  dim: boolean
  /** It steps back while the layer of information is in front. */
  quiet: boolean
  /** It belongs to the layer of information, which is shown. */
  shown: boolean
  chosen: boolean
}

/** The marks of every element. */
export function marksOf(elements: readonly MapElement[], marking: Marking): [string, Marks][] {
  const { emphasis, selection, showsInformation } = marking
  const ends = emphasis ? endsOf(elements, emphasis) : undefined
  return elements.map(({ group, data, classes }) => {
    const isLit = emphasis?.has(data.id) === true
    const isInformation = classes.includes('information')
    return [
      data.id,
      {
        lit: isLit,
        dim: ends !== undefined && !isLit && !ends.has(data.id) && !classes.includes('circle'),
        quiet: showsInformation && !emphasis && group === 'edges' && !isInformation,
        shown: showsInformation && isInformation,
        chosen: data.id === selection,
      },
    ]
  })
}

/** The ids at both ends of every tie that is lit up. */
function endsOf(
  elements: readonly MapElement[],
  emphasis: ReadonlySet<string>,
): ReadonlySet<string | undefined> {
  const ties = elements.filter(({ group, data }) => group === 'edges' && emphasis.has(data.id))
  return new Set(ties.flatMap(({ data }) => [data.source, data.target]))
}
