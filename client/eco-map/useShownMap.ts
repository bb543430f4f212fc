import { useMemo } from 'react'
import type { Practice } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import type { Change } from '../../domain/what-if/change.ts'
import { type Comparison, comparison } from './changes/comparison.ts'
import type { ToldFindings } from './held/held.ts'
import { useToldFindings } from './held/useToldFindings.ts'
import { type MapOfDay, mapOfDay } from './map-of-day.ts'
import { placedIndex, supposedIndex, supposedMap } from './what-if/supposed-map.ts'

interface Asked {
  /** What the page shows of the record. */
  recorded: RecordIndex
  /** The record as the reader has it. */
  readers: RecordIndex
  /** Whether nothing is withheld from the reader. */
  isWhole: boolean
  /** The findings that are told where that is settled already. */
  settled: ToldFindings | undefined
  practice: Practice
  day: Day
  /** The day with which it is compared. */
  other: Day | undefined
  /** What is supposed, while something is tried out. */
  changes: readonly Change[] | undefined
}

/** What the page shows of a day: as recorded, alone or beside another day; or as supposed, beside what is recorded. */
export function useShownMap({ recorded, readers, settled, practice, day, other, changes, ...asked }: Asked): {
  index: RecordIndex
  placed: RecordIndex
  shown: MapOfDay
  comparison: Comparison | undefined
} {
  const child = recorded.child.id
  const isWhole = asked.isWhole || settled !== undefined
  const answered = useToldFindings({ child, day, isWhole })
  const told = settled ?? answered
  const toldOther = useToldFindings({ child, day: other, isWhole })
  const toldSupposed = useToldFindings({ child, day: changes && day, changes, isWhole })
  const before = readers === recorded ? undefined : readers
  const index = useMemo(
    () => (changes === undefined ? recorded : supposedIndex(recorded, changes)),
    [recorded, changes],
  )
  const onRecord = useMemo(
    () => mapOfDay(recorded, practice, day, { told, readers: before }),
    [recorded, practice, day, told, before],
  )
  const supposed = useMemo(() => {
    if (changes === undefined) return undefined
    const telling = { told: toldSupposed, readers: before && supposedIndex(before, changes) }
    return supposedMap(index, onRecord, practice, day, telling)
  }, [changes, index, onRecord, practice, day, toldSupposed, before])
  const compared = useMemo(() => {
    if (other === undefined) return undefined
    return comparison(onRecord, mapOfDay(recorded, practice, other, { told: toldOther, readers: before }))
  }, [onRecord, recorded, practice, other, toldOther, before])
  const placed = useMemo(() => placedIndex(recorded, index), [recorded, index])
  return supposed ? { index, placed, ...supposed } : { index, placed, shown: onRecord, comparison: compared }
}
