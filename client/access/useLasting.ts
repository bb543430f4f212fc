import { useState } from 'react'
import type { Day } from '../../domain/network/day.ts'
import type { LastingFieldProps } from './LastingField.tsx'
import { endOf, type Lasting, lastDay } from './lasting.ts'

/** For how long something is to hold, as it is chosen. */
export interface ChosenLasting {
  /** What the field for it is given. */
  field: LastingFieldProps
  isChosen: boolean
  /** Its last moment; nothing where it is for good, or not chosen yet. */
  until: string | undefined
}

/** @param from the first day of it; from now on where there is none */
export function useLasting(lastings: readonly Lasting[], from?: Day): ChosenLasting {
  const [chosen, onChoose] = useState<Lasting>()
  const [other, onOther] = useState<Day>(() => lastDay('fortnight', '') ?? '')
  const isChosen = chosen !== undefined && lastings.includes(chosen)
  const until = isChosen ? lastDay(chosen, other, from) : undefined
  return {
    field: { lastings, chosen, onChoose, other, onOther, until },
    isChosen,
    until: until === undefined ? undefined : endOf(until),
  }
}
