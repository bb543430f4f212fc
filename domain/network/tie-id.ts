/** How findings, and so the map, name a tie that has no id of its own. */
export function tieId(from: string, type: string, to: string): string {
  return `${from}|${type}|${to}`
}
