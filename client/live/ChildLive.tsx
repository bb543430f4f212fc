import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useClient } from 'urql'
import { LiveContext, type Other } from './LiveContext.ts'
import { type Change, LiveLine } from './LiveLine.tsx'
import { TellEditingMutation } from './live.query.ts'
import { oneAtATime } from './one-at-a-time.ts'
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
  const tell = useMemo(() => {
    const send = oneAtATime((record: string | null) =>
      client.mutation(TellEditingMutation, { child, record }).toPromise(),
    )
    return () => send(editing.current.at(-1) ?? null)
  }, [client, child])
  useListening({
    child,
    fingerprint,
    mayPause: () => editing.current.length === 0,
    onListening: () => editing.current.length > 0 && tell(),
    onChange: setChange,
    onOthers: setOthers,
  })
  const edit = useCallback(
    (record: string) => {
      editing.current.push(record)
      tell()
      return () => {
        editing.current.splice(editing.current.lastIndexOf(record), 1)
        tell()
      }
    },
    [tell],
  )
  const state = useMemo(() => ({ others, edit }), [others, edit])
  return (
    <LiveContext value={state}>
      <LiveLine change={change} onPutAway={() => setChange(undefined)} others={others} />
      {children}
    </LiveContext>
  )
}
