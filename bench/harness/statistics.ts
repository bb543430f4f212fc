/** The middle of the values; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values)
  const half = sorted.length / 2
  return sorted.length % 2 === 1
    ? at(sorted, Math.floor(half))
    : (at(sorted, half - 1) + at(sorted, half)) / 2
}

/** The value that 95 of 100 do not pass (nearest rank). */
export function percentile95(values: readonly number[]): number {
  const sorted = inOrder(values)
  return at(sorted, Math.ceil(sorted.length * 0.95) - 1)
}

/**
 * How far the median of such values may be off, as a share of it: half of the interval that holds the true median
 * with 95 % confidence. The interval is that of order statistics (the binomial's normal approximation), which
 * assumes nothing about how the values are spread.
 */
export function medianNoise(values: readonly number[]): number {
  const sorted = inOrder(values)
  const reach = 0.98 * Math.sqrt(sorted.length)
  const low = Math.max(0, Math.floor(sorted.length / 2 - reach))
  const high = Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + reach))
  return (at(sorted, high) - at(sorted, low)) / 2 / median(sorted)
}

function inOrder(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other)
}

function at(values: readonly number[], index: number): number {
  const value = values[index]
  if (value === undefined) throw new Error('a measurement without a sample')
  return value
}
