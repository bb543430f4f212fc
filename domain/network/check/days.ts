import type { Day } from '../day.ts'
import type { DatedList } from '../field.ts'
import type { Draft, Step } from '../leaves.ts'
import type { ObjectShape } from '../shape.ts'
import type { Report } from './problem.ts'

/**
 * Reports each entry of a dated list whose day is before that of the entry before it, or is a day that an earlier entry
 * (of the same voice, where the list has voices) has already. An entry without a readable day is passed over.
 */
export function checkDatedList(
  dated: DatedList,
  entries: readonly (Draft | undefined)[],
  at: readonly Step[],
  report: Report,
): void {
  const seen = new Set<string>()
  let before: Day | undefined
  for (const [index, entry] of entries.entries()) {
    const day = entry?.[dated.day] as Day | undefined
    if (!entry || day === undefined) continue
    const voice = dated.voice === undefined ? '' : entry[dated.voice]
    const key = `${day} ${voice}`
    const place = [...at, index, dated.day]
    if (before !== undefined && day < before)
      report(place, `${day} comes after ${before}; put the entries in the order of their days`)
    else if (voice !== undefined && seen.has(key))
      report(place, `a second entry on ${day}${voice ? ` by ${voice}` : ''}; keep one for each day`)
    if (voice !== undefined) seen.add(key)
    before = day
  }
}

/** Reports each period of an object that ends before it starts, at its end. An end on the day of the start is none. */
export function checkPeriods(shape: ObjectShape, object: Draft, at: readonly Step[], report: Report): void {
  for (const { start, end } of shape.periods) {
    const from = firstDay(shape, object, start)
    const until = object[end] as Day | undefined
    if (from !== undefined && until !== undefined && until < from)
      report([...at, end], `${until} is before the start on ${from}; an end is on that day or later`)
  }
}

/** The start of a period; a dated list starts on the day of its first entry. */
function firstDay(shape: ObjectShape, object: Draft, name: string): Day | undefined {
  const field = shape.fields.get(name)?.shape
  const value = object[name]
  if (field?.is !== 'list') return value as Day | undefined
  const first = (value as (Draft | undefined)[] | undefined)?.[0]
  return field.dated && (first?.[field.dated.day] as Day | undefined)
}
