/** A list of more entries than this is folded, to this many. */
const LONG = { above: 8, shown: 5 }

/**
 * The entries of a list that are in sight, in their order. Of a long list that is folded these are the first, and any
 * that is kept in sight wherever it stands; `others` is how many there are besides, shown or not.
 */
export function foldLong<Entry>(
  entries: readonly Entry[],
  isOpen: boolean,
  isKept: (entry: Entry) => boolean,
): { inSight: readonly Entry[]; others: number } {
  const isLong = entries.length > LONG.above
  const first = entries.filter((entry, at) => !isLong || at < LONG.shown || isKept(entry))
  return { inSight: isOpen ? entries : first, others: entries.length - first.length }
}
