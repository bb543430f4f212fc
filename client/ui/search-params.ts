/** Reads the part of an address after `?` as text by name: no value is guessed to be a number or JSON. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes text by name as the part of an address after `?`; what is absent or empty leaves no trace. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(name, value)
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** Several values in one parameter. Ids may hold any character, so a comma within a value is escaped. */
export function joinList(values: readonly string[]): string | undefined {
  if (values.length === 0) return undefined
  return values.map((value) => value.replaceAll('~', '~0').replaceAll(',', '~1')).join(',')
}

/** The inverse of {@link joinList}. */
export function splitList(text: string | undefined): string[] {
  if (!text) return []
  return text.split(',').map((value) => value.replaceAll('~1', ',').replaceAll('~0', '~'))
}
