import type { Day } from '../../domain/network/day.ts'

/** The same done by the same several times, with nothing else between. */
export interface FoldedEntry {
  id: string
  who: string
  what: string
  day: Day
  count: number
  /** The first and the last instant. */
  first: string
  last: string
}

/** What is to be folded, the newest first. */
export interface ToldEntry {
  id: string
  at: string
  who: string
  what: string
  day: Day
}

/** Folds what the same people did on the same day without doing anything else between into one. */
export function foldEntries(entries: readonly ToldEntry[]): FoldedEntry[] {
  const folded: FoldedEntry[] = []
  for (const { id, at, who, what, day } of entries) {
    const last = folded.at(-1)
    if (last?.who === who && last.what === what && last.day === day) {
      last.count += 1
      last.first = at
    } else folded.push({ id, who, what, day, count: 1, first: at, last: at })
  }
  return folded
}
