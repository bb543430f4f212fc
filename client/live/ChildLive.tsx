import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useClient } from 'urql'
import { LiveContext, type Other } from './LiveContext.ts'
import { type Change, LiveLine } from './LiveLine.tsx'
import { TellEditingMutation } from './live.query.ts'
import { useListening } from './useListening.ts'

interface ChildLiveProps {
  child: string
  /** Of the record that the page shows. */
  fingerprint: string
  children: ReactNode
}

/** Keeps a child's page up to date with what others change, and tells who else is at it. */
export function ChildLive({ child, fingerprint, children }: ChildLiveProps) {
  const client = useClient()
  const [others, setOthers] = useState<readonly Other[]>([])
  const [change, setChange] = useState<Change>()
  /** What is open in forms, the latest last. */
  const editing = useRef<string[]>([])
  const tell = useMemo(
    () => () =>
      void client
        .mutation(TellEditingMutation, { child, record: editing.current.at(-1) ?? null })
        .toPromise(),
    [client, child],
  )
  useListening({
    child,
    fingerprint,
    mayPause: () => editing.current.length === 0,
    onListening: () => editing.current.length > 0 && tell(),
    onChange: setChange,
    onOthers: setOthers,
  })
  const state = useMemo(
    () => ({
      others,
      edit(record: string) {
        editing.current.push(record)
        tell()
        return () => {
          editing.current.splice(editing.current.lastIndexOf(record), 1)
          tell()
        }
      },
    }),
    [others, tell],
  )
  return (
    <LiveContext value={state}>
      <LiveLine change={change} onPutAway={() => setChange(undefined)} others={others} />
      {children}
    </LiveContext>
  )
}
