/** The names by which queries ask the graph. */
export type QueryNames = { labels: string[]; types: string[]; properties: string[] }

const COMMENT_OR_TEXT = /\/\/.*$|'[^']*'|"[^"]*"/gm
const TYPES = /\[\w*:([A-Z][A-Z_|]*)/g
const LABELS = /[\w(|&!:]:([A-Z]\w*(?:[|&:]!?[A-Z]\w*)*)/g
const PROPERTIES = /(?:\w|[{,]\s*)\.([a-z]\w*)\b(?!\()|[{,]\s*([a-z]\w*):/g

/**
 * Every label, relationship type and property that is named in these texts of Cypher, each once and in order. A key of a
 * map is taken for a property, since a text cannot tell; a name too many does no harm.
 */
export function namesInQueries(texts: readonly string[]): QueryNames {
  const code = texts.map((text) => text.replaceAll(COMMENT_OR_TEXT, ''))
  const types = namesBy(TYPES, code)
  return {
    types,
    labels: namesBy(LABELS, code).filter((name) => !types.includes(name)),
    properties: namesBy(PROPERTIES, code),
  }
}

function namesBy(pattern: RegExp, texts: readonly string[]): string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''),
  )
  return [...new Set(found.flatMap((names) => names.split(/[|&:!]+/)))].sort()
}
