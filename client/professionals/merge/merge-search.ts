/** With which other entry one is to be made one, as the address says. */
export interface MergeSearch {
  with?: string
}

/** Reads the address of a page on which two entries are made one; what it does not know is left out. */
export function mergeSearch(search: Record<string, unknown>): MergeSearch {
  return typeof search.with === 'string' && search.with !== '' ? { with: search.with } : {}
}
