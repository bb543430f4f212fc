import { useMemo } from 'react'
import type { Practice } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import type { Change } from '../../domain/what-if/change.ts'
import { type Comparison, comparison } from './changes/comparison.ts'
import { type MapOfDay, mapOfDay } from './map-of-day.ts'
import { placedIndex, supposedIndex, supposedMap } from './what-if/supposed-map.ts'

interface Asked {
  recorded: RecordIndex
  practice: Practice
  day: Day
  /** The day with which it is compared. */
  other: Day | undefined
  /** What is supposed, while something is tried out. */
  changes: readonly Change[] | undefined
}

/** What the page shows of a day: as recorded, alone or beside another day; or as supposed, beside what is recorded. */
export function useShownMap({ recorded, practice, day, other, changes }: Asked): {
  index: RecordIndex
  placed: RecordIndex
  shown: MapOfDay
  comparison: Comparison | undefined
} {
  const index = useMemo(
    () => (changes === undefined ? recorded : supposedIndex(recorded, changes)),
    [recorded, changes],
  )
  const onRecord = useMemo(() => mapOfDay(recorded, practice, day), [recorded, practice, day])
  const supposed = useMemo(
    () => (changes === undefined ? undefined : supposedMap(index, onRecord, practice, day)),
    [changes, index, onRecord, practice, day],
  )
  const compared = useMemo(
    () => (other === undefined ? undefined : comparison(onRecord, mapOfDay(recorded, practice, other))),
    [onRecord, recorded, practice, other],
  )
  const placed = useMemo(() => placedIndex(recorded, index), [recorded, index])
  return supposed ? { index, placed, ...supposed } : { index, placed, shown: onRecord, comparison: compared }
}
