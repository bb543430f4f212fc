/** The lists of days that the graph keeps as lists of equal length, one a field, '' where an entry lacks the field. */
const DATED: Record<string, Record<string, string>> = {
  pathways: { from: 'pathwaysFrom', pathway: 'pathways', agreedOn: 'pathwaysAgreedOn' },
  levels: { on: 'levelsOn', level: 'levels' },
  ratings: {
    on: 'ratingsOn',
    by: 'ratingsBy',
    quality: 'ratingsQuality',
    impact: 'ratingsImpact',
    words: 'ratingsWords',
  },
}

/** A value of the peer's answer without its nulls, its lists of days put together as the network file has them. */
export function withDatedLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDatedLists)
  if (typeof value !== 'object' || value === null) return value
  const found = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  const given = new Map(found.map(([name, inner]) => [name, withDatedLists(inner)]))
  for (const [list, fields] of Object.entries(DATED)) {
    const columns = Object.entries(fields).map(([field, property]) => ({
      field,
      values: (given.get(property) ?? []) as string[],
    }))
    if (!Object.values(fields).some((property) => given.has(property))) continue
    for (const property of Object.values(fields)) given.delete(property)
    given.set(list, entriesOf(columns))
  }
  return Object.fromEntries(given)
}

function entriesOf(columns: { field: string; values: string[] }[]): Record<string, string>[] {
  return (columns[0]?.values ?? []).map((_, at) =>
    Object.fromEntries(
      columns.flatMap(({ field, values }) => {
        const value = values[at] ?? ''
        return value === '' ? [] : [[field, value]]
      }),
    ),
  )
}
