import { compareCodePoints } from '../../domain/network/order.ts'

/**
 * Properties of the graph in the form of the network file. In the graph, dated lists without a node of their own are
 * parallel lists of equal length ('' where an entry lacks the field), what is absent may be null, and what a query
 * gathers comes in no order.
 */

type Properties = Record<string, unknown>

/** The lists that are kept as parallel lists: the property of each field, that of the days first. */
const PARALLEL: Record<string, readonly [field: string, property: string][]> = {
  pathways: [
    ['from', 'pathwaysFrom'],
    ['pathway', 'pathways'],
    ['agreedOn', 'pathwaysAgreedOn'],
  ],
  levels: [
    ['on', 'levelsOn'],
    ['level', 'levels'],
  ],
  ratings: [
    ['on', 'ratingsOn'],
    ['by', 'ratingsBy'],
    ['quality', 'ratingsQuality'],
    ['impact', 'ratingsImpact'],
    ['words', 'ratingsWords'],
  ],
}
const PARALLEL_PROPERTIES = new Set(
  Object.values(PARALLEL).flatMap((columns) => columns.map(([, property]) => property)),
)
const PARALLEL_LISTS = Object.entries(PARALLEL).map(([list, columns]) => ({
  list,
  columns,
  days: columns[0]?.[1] ?? '',
}))

/** What the entries of gathered lists are put in order by; texts themselves, and dated lists, are in order already. */
const ORDERED_BY: Record<string, string> = {
  livesIn: 'household',
  relationships: 'child',
  supports: 'need',
  teams: 'team',
  supervisedBy: 'professional',
  evidencedBy: 'person',
  invitations: 'person',
  goals: 'id',
  actions: 'id',
}
const AS_WRITTEN = new Set(['skills', 'languages'])

/** The records of one column of a row, by id (ties: by whom they bind), in the form of the file. */
export function recordsFromGraph(column: unknown): unknown {
  return Array.isArray(column) ? column.map(recordFromGraph).sort(byIdOrEnds) : column
}

/** Properties of a node, with what a query has put beside them, in the form of the file. */
export function recordFromGraph(properties: unknown): Properties {
  const record: Properties = {}
  for (const name in properties as Properties) {
    const found = (properties as Properties)[name]
    if (found !== null) record[name] = Array.isArray(found) ? listFromGraph(name, found) : found
  }
  for (const { list, days, columns } of PARALLEL_LISTS) {
    if (record[days] !== undefined) putTogether(record, list, columns)
  }
  return record
}

function listFromGraph(name: string, entries: unknown[]): unknown[] {
  if (entries.length === 0) return entries
  if (typeof entries[0] !== 'object') {
    return entries.length === 1 || AS_WRITTEN.has(name) || PARALLEL_PROPERTIES.has(name)
      ? entries
      : [...(entries as string[])].sort(compareCodePoints)
  }
  const key = ORDERED_BY[name] ?? 'id'
  return entries
    .map(recordFromGraph)
    .sort((one, other) => compare(one, other, key) || compare(one, other, 'from'))
}

function putTogether(record: Properties, list: string, columns: readonly [string, string][]): void {
  const lists = columns.map(([field, property]) => ({
    field,
    values: record[property] as string[] | undefined,
  }))
  for (const [, property] of columns) delete record[property]
  record[list] = lists[0]?.values?.map((_, at) => {
    const entry: Properties = {}
    for (const { field, values } of lists) {
      const found = values?.[at]
      if (found !== undefined && found !== '') entry[field] = found
    }
    return entry
  })
}

function byIdOrEnds(one: Properties, other: Properties): number {
  return compare(one, other, 'id') || compare(one, other, 'from') || compare(one, other, 'to')
}

function compare(one: Properties, other: Properties, name: string): number {
  return compareCodePoints(String(one[name] ?? ''), String(other[name] ?? ''))
}
