/** What the page for emergencies is about, as its address says. No name is ever in it. */
export interface EmergencySearch {
  /** The id of the child, where a link has led here. */
  child?: string
  /** Whether the record was open until just now. */
  over?: '1'
}

/** Reads the address of the page for emergencies; what it does not know is left out. */
export function emergencySearch({ child, over }: Record<string, unknown>): EmergencySearch {
  return {
    ...(typeof child === 'string' && child !== '' ? { child } : {}),
    ...(over === '1' ? { over } : {}),
  }
}

/** The address of the page for emergencies. */
export function emergencyAddress(search: EmergencySearch): string {
  const params = new URLSearchParams({ ...search })
  return params.size === 0 ? '/emergency' : `/emergency?${params}`
}
