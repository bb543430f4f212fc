/**
 * Calendar days as text, `YYYY-MM-DD`. They compare as text in the order of time; no instant and no time zone is
 * ever part of one.
 */
export type Day = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The first and the last day of the calendar: years have four digits. */
export const FIRST_DAY: Day = '0001-01-01'
export const LAST_DAY: Day = '9999-12-31'

/**
 * What arithmetic gives beyond the calendar's first and last day. They are no days and are told to nobody, and compare
 * with every day as what lies before it, and after it.
 */
const BEFORE_ALL = '0000-12-31'
const AFTER_ALL = '9999-99-99'

/** Whether the text is a day of the calendar: `2026-02-29` and `2026-2-3` are not. */
export function isDay(text: string): boolean {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** The day as a count of days since 1970-01-01, so that days can be subtracted. */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month > 2 ? 0 : 1)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + dayOfYear(month) + Number(day.slice(8, 10)) - 1 - EPOCH
}

/**
 * The day `count` days after 1970-01-01; the inverse of {@link dayNumber}. Beyond the calendar it is no day, and
 * compares as such.
 */
export function dayFromNumber(count: number): Day {
  if (count < FIRST) return BEFORE_ALL
  if (count > LAST) return AFTER_ALL
  const sinceZero = count + EPOCH
  const centuries = Math.floor(sinceZero / DAYS.fourCenturies)
  const inThese = sinceZero - centuries * DAYS.fourCenturies
  const years = Math.floor(
    (inThese -
      Math.floor(inThese / (DAYS.fourYears - 1)) +
      Math.floor(inThese / DAYS.century) -
      Math.floor(inThese / (DAYS.fourCenturies - 1))) /
      365,
  )
  const inYear = inThese - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((inYear * 5 + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return written(centuries * 400 + years + (month > 2 ? 0 : 1), month, inYear - dayOfYear(month) + 1)
}

/** The day `days` days later (earlier when negative); beyond the calendar no day, which compares as such. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * The same day of the month `months` later, or the last day of that month when it is shorter; beyond the calendar no
 * day, which compares as such.
 */
export function addMonths(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(month / 12)
  if (year < 1) return BEFORE_ALL
  if (year > 9999) return AFTER_ALL
  const monthOfYear = (month % 12) + 1
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), lengthOfMonth(year, monthOfYear))
  return written(year, monthOfYear, dayOfMonth)
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

/**
 * How many days of a year that begins in March, so that a leap day is its last, lie before a month: the lengths of the
 * months from March on repeat every five, 153 days together.
 */
function dayOfYear(month: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
}

function written(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

const DAYS = { fourYears: 1461, century: 36_524, fourCenturies: 146_097 }
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468
const FIRST = dayNumber(FIRST_DAY)
const LAST = dayNumber(LAST_DAY)

/** The earliest of the days that are given; nothing when none is. */
export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0]
}

/** The later of two days. */
export function latest(one: Day, other: Day): Day {
  return [one, other].sort()[1] ?? one
}
