/**
 * Calendar days as text, `YYYY-MM-DD`. They compare as text in the order of time; no instant and no time zone is
 * ever part of one.
 */
export type Day = string

const MS_PER_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day of the calendar: `2026-02-29` and `2026-2-3` are not. */
export function isDay(text: string): boolean {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** The day as a count of days since 1970-01-01, so that days can be subtracted. */
export function dayNumber(day: Day): number {
  const date = new Date(0)
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return Math.round(date.getTime() / MS_PER_DAY)
}

/** The day `count` days after 1970-01-01; the inverse of {@link dayNumber}. */
export function dayFromNumber(count: number): Day {
  const date = new Date(count * MS_PER_DAY)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

/** The day `days` days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(month / 12)
  const monthOfYear = (month % 12) + 1
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), lengthOfMonth(year, monthOfYear))
  return `${String(year).padStart(4, '0')}-${two(monthOfYear)}-${two(dayOfMonth)}`
}

/**
 * Full years between two days. A birthday on 29 February falls on 1 March in other years, which comparing the
 * month-and-day parts as text gives by itself.
 */
export function fullYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The earliest of the days that are given; nothing when none is. */
export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0]
}

/** The later of two days. */
export function latest(one: Day, other: Day): Day {
  return [one, other].sort()[1] ?? one
}
