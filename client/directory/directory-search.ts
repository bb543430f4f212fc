/** What the start page shows, as its address says. */
export interface DirectorySearch {
  /** Part of a child's name. */
  q?: string
}

/** Reads the address of the start page; what it does not know is left out. */
export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  return typeof search.q === 'string' && search.q !== '' ? { q: search.q } : {}
}

/** Whose brother or sister is entered: a child on file, and the family that both belong to. */
export interface NewChildSearch {
  sibling?: string
  family?: string
}

/** Reads the address of the page on which a child is entered. */
export function newChildSearch({ sibling, family }: Record<string, unknown>): NewChildSearch {
  return typeof sibling === 'string' && typeof family === 'string' ? { sibling, family } : {}
}
