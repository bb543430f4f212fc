import { useMemo } from 'react'
import { addDays, type Day } from '../../../domain/network/day.ts'
import { type ContactPlan, contactPlanOf } from '../../../domain/plans/contact-plan.ts'
import { mondayOf, weeksFrom } from '../../../domain/plans/week.ts'
import { useEcoMap } from '../EcoMapContext.ts'

/** How many weeks are shown at once, and how many of them lie before that of the day. */
const SHOWN = 8
const BEFORE = 3
/** How far the weeks are moved at once. */
const STEP = 4

/** The contact plan of the day for the weeks that the address asks for, or else for those around the day. */
export function useContactPlan(): ContactPlan {
  const { network, profile, day, search } = useEcoMap()
  const first = search.week ?? firstAround(day)
  return useMemo(
    () => contactPlanOf(network, { profile, weeks: weeksFrom(first, SHOWN) }),
    [network, profile, first],
  )
}

/** Moves the weeks that are shown. */
export function useMovingWeeks(): { isMoved: boolean; move: (steps: -1 | 1) => void; reset: () => void } {
  const { day, search, go } = useEcoMap()
  const around = firstAround(day)
  const first = search.week ?? around
  const show = (week: Day) => go({ week: week === around ? undefined : week }, { replace: true })
  return {
    isMoved: first !== around,
    move: (steps) => show(addDays(mondayOf(first), steps * STEP * 7)),
    reset: () => show(around),
  }
}

function firstAround(day: Day): Day {
  return addDays(mondayOf(day), -BEFORE * 7)
}
