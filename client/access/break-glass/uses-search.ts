/** Which uses of break-glass are shown, as the address says: those to review when absent. */
export interface UsesSearch {
  show?: 'reviewed'
}

/** Reads the address of the page of uses; what it does not know is left out. */
export function usesSearch({ show }: Record<string, unknown>): UsesSearch {
  return show === 'reviewed' ? { show } : {}
}
