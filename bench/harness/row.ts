import { MEDIAN, noise, P95, quantile } from './statistics.ts'

/** A comparison of two sides that were run interleaved. Times are milliseconds a sample. */
export interface Comparison {
  /** What is measured: the row's name. */
  what: string
  ours: Measured
  floor: Measured
  /**
   * How the ratio reads: `time` is ours ÷ the floor's, at most the aim; `speed` is the floor's ÷ ours, at least the
   * aim (so many times faster, or such a share of its rate).
   */
  ratio: 'time' | 'speed'
  /** Which of the two statistics is compared. */
  of: 'median' | 'p95'
  /** Absent where a row only informs. */
  aim?: number
  /** Milliseconds that ours may take at most, by the same statistic: in place of an aim where it is told as a time. */
  limit?: number
  /** Anything that was counted on the way, such as labels that overlap. */
  notes?: string[]
}

export interface Measured {
  name: string
  times: readonly number[]
}

/** What is compared of the floor may be off by at most this share, or its row gives no ratio. */
const TOO_NOISY = 0.1

/** A comparison as it is told. */
export interface Verdict {
  ratio: number | undefined
  verdict: 'met' | 'missed' | 'too noisy' | ''
}

/** How far off the statistic of the floor that is compared may be, as a share of it. */
export function floorNoise({ floor, of }: Comparison): number {
  return noise(floor.times, SHARE[of])
}

/** The ratio of a comparison, unless its floor is too noisy to be compared with, and whether it meets the aim. */
export function judge(comparison: Comparison): Verdict {
  const { ours, floor, ratio, of, aim, limit } = comparison
  const took = quantile(ours.times, SHARE[of])
  const isNoisy = floorNoise(comparison) > TOO_NOISY
  const times = took / quantile(floor.times, SHARE[of])
  const read = ratio === 'time' ? times : 1 / times
  if (limit !== undefined)
    return { ratio: isNoisy ? undefined : read, verdict: took <= limit ? 'met' : 'missed' }
  if (isNoisy) return { ratio: undefined, verdict: 'too noisy' }
  if (aim === undefined) return { ratio: read, verdict: '' }
  return { ratio: read, verdict: (ratio === 'time' ? read <= aim : read >= aim) ? 'met' : 'missed' }
}

const SHARE = { median: MEDIAN, p95: P95 }
