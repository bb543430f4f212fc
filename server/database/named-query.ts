import { readFileSync } from 'node:fs'

/** One Cypher file: the name by which the database's own query log knows it, and its text. */
export type NamedQuery = { readonly name: string; readonly text: string }

const CYPHER = new URL('../../cypher/', import.meta.url)
const LOADED: NamedQuery[] = []
/** A line that stands for the text of another file, so that the rule of who may see which child is written once. */
const INCLUDE = /^ *\/\/= (?<name>\S+)$/gm

/**
 * Loads a query, once, where a module is loaded, so that a missing file stops the start and not a request.
 *
 * @param name `<capability>/<name>`, the path below `cypher/` without its ending
 * @throws when there is no such file, nor one that it includes
 */
export function namedQuery(name: string): NamedQuery {
  const query = { name, text: wholeText(name) }
  LOADED.push(query)
  return query
}

/** Every query that this process can run. */
export function loadedQueries(): readonly NamedQuery[] {
  return LOADED
}

function wholeText(name: string): string {
  const text = readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8')
  return text.replaceAll(INCLUDE, (_, included: string) => wholeText(included))
}
