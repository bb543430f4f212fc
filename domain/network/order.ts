/** Orders two texts by code point, which `<` does not do for characters beyond the basic plane. */
export function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at++) {
    const a = one.charCodeAt(at)
    const b = other.charCodeAt(at)
    if (a === b) continue
    if (isSurrogate(a) === isSurrogate(b)) return a - b
    return isSurrogate(a) ? 1 : -1
  }
  return one.length - other.length
}

/** The same in the order of their ids. */
export function orderById<One extends { id: string }>(all: readonly One[]): One[] {
  return [...all].sort((one, other) => compareCodePoints(one.id, other.id))
}

/** Half of a character beyond the basic plane, whose code point is larger than any other unit's. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
