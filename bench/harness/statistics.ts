/** A share of the values, from 0 to 1, and the value below which that share of them lies. */
export const MEDIAN = 0.5
export const P95 = 0.95

/** The value that this share of the values do not pass; for the median of an even number the mean of the two middle ones. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = inOrder(values)
  const place = sorted.length * share
  if (share === MEDIAN && sorted.length % 2 === 0) return (at(sorted, place - 1) + at(sorted, place)) / 2
  return at(sorted, Math.ceil(place) - 1)
}

/**
 * How far a quantile of such values may be off, as a share of it: half of the interval that holds the true one with
 * 95 % confidence. The interval is that of order statistics (the binomial's normal approximation), which assumes
 * nothing about how the values are spread.
 */
export function noise(values: readonly number[], share: number): number {
  const sorted = inOrder(values)
  const place = sorted.length * share
  const reach = 1.96 * Math.sqrt(place * (1 - share))
  const low = Math.max(0, Math.floor(place - reach))
  const high = Math.min(sorted.length - 1, Math.ceil(place + reach))
  return (at(sorted, high) - at(sorted, low)) / 2 / quantile(values, share)
}

function inOrder(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other)
}

function at(values: readonly number[], index: number): number {
  const value = values[index]
  if (value === undefined) throw new Error('a measurement without a sample')
  return value
}
