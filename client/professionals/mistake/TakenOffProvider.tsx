import { type ReactNode, useState } from 'react'
import { type Done, useTurn } from '../../api/useTurn.ts'
import { ASK_ANEW } from '../forms/useRecordInDirectory.ts'
import { TakenOffContext } from './TakenOffContext.ts'

interface TakenOffProviderProps {
  /** Called when something else was taken off. */
  onTell?: () => void
  children: ReactNode
}

/** Holds what was taken off the file last on a page of the directory, which stays when its form and its entry are gone. */
export function TakenOffProvider({ onTell, children }: TakenOffProviderProps) {
  const [done, setDone] = useState<Done>()
  const { turn, clear, ...turning } = useTurn(ASK_ANEW)
  return (
    <TakenOffContext
      value={{
        ...{ done, turning },
        turn: (what) => void turn(what).then((next) => next && setDone(next)),
        tell(next) {
          clear()
          onTell?.()
          setDone(next)
        },
      }}
    >
      {children}
    </TakenOffContext>
  )
}
