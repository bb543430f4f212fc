import { median, medianNoise, percentile95 } from './statistics.ts'

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
  /** Anything that was counted on the way, such as labels that overlap. */
  notes?: string[]
}

export interface Measured {
  name: string
  times: readonly number[]
}

/** The floor's median may be off by at most this share, or its row gives no ratio. */
const TOO_NOISY = 0.1

/** A comparison as it is told. */
export interface Verdict {
  ratio: number | undefined
  verdict: 'met' | 'missed' | 'too noisy' | ''
}

/** The ratio of a comparison, unless its floor is too noisy to be compared with, and whether it meets the aim. */
export function judge({ ours, floor, ratio, of, aim }: Comparison): Verdict {
  if (medianNoise(floor.times) > TOO_NOISY) return { ratio: undefined, verdict: 'too noisy' }
  const measure = of === 'median' ? median : percentile95
  const quotient =
    ratio === 'time' ? measure(ours.times) / measure(floor.times) : measure(floor.times) / measure(ours.times)
  if (aim === undefined) return { ratio: quotient, verdict: '' }
  return {
    ratio: quotient,
    verdict: (ratio === 'time' ? quotient <= aim : quotient >= aim) ? 'met' : 'missed',
  }
}
