/** What the start page shows, as its address says. */
export interface DirectorySearch {
  /** Part of a child's name. */
  q?: string
}

/** Reads the address of the start page; what it does not know is left out. */
export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  return typeof search.q === 'string' && search.q !== '' ? { q: search.q } : {}
}
