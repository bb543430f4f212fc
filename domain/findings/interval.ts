import { addDays, addMonths, type Day, isDay } from '../network/day.ts'

const DURATION = /^P(\d+)([DWM])$/
/** A month is 365.25/12 days: 487 of these parts, of which a day has 16. */
const PARTS_A_DAY = 16n
const PARTS = { D: PARTS_A_DAY, W: 7n * PARTS_A_DAY, M: 487n } as const

/**
 * The day after one interval, or after several; nothing when `every` is `as-needed`, or so long that the day lies beyond the calendar. Months
 * keep the day of the month or take the last.
 */
export function nextAfter(from: Day, every: string, times = 1): Day | undefined {
  const duration = read(every)
  if (!duration) return undefined
  const number = Number(duration.number) * times
  const next =
    duration.unit === 'M'
      ? addMonths(from, number)
      : addDays(from, duration.unit === 'W' ? number * 7 : number)
  return isDay(next) ? next : undefined
}

/** An exact fraction. */
export interface Fraction {
  numerator: bigint
  denominator: bigint
}

/** How often a week, as an exact fraction; nothing when `every` is `as-needed`. */
export function timesAWeek(every: string): Fraction | undefined {
  const duration = read(every)
  return duration && { numerator: PARTS.W, denominator: duration.number * PARTS[duration.unit] }
}

/** Whether one fraction is more than another. */
export function isMore(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator > other.numerator * one.denominator
}

/** The sum of two fractions. */
export function sum(one: Fraction, other: Fraction): Fraction {
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  }
}

/** The number is of any length, as in a network file. */
function read(every: string): { number: bigint; unit: keyof typeof PARTS } | undefined {
  const match = DURATION.exec(every)
  return match ? { number: BigInt(match[1] ?? ''), unit: match[2] as keyof typeof PARTS } : undefined
}
