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
 * @param instead the files that are included in the place of others, for a query that is asked in two ways
 * @throws when there is no such file, nor one that it includes
 */
export function namedQuery(name: string, instead: Readonly<Record<string, string>> = {}): NamedQuery {
  const query = { name: [name, ...Object.values(instead)].join(' '), text: wholeText(name, instead) }
  LOADED.push(query)
  return query
}

/** Every query that this process can run. */
export function loadedQueries(): readonly NamedQuery[] {
  return LOADED
}

function wholeText(name: string, instead: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`${instead[name] ?? name}.cypher`, CYPHER), 'utf8')
  return text.replaceAll(INCLUDE, (_, included: string) => wholeText(included, instead))
}
