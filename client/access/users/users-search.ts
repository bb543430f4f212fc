/** What the page of users shows, as its address says. */
export interface UsersSearch {
  /** Part of a name. */
  q?: string
}

/** Reads the address of the page; what it does not know is left out. */
export function usersSearch(search: Record<string, unknown>): UsersSearch {
  return typeof search.q === 'string' && search.q !== '' ? { q: search.q } : {}
}
