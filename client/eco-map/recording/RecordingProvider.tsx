import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { recordId } from '../../../domain/recording/record-ids.ts'
import { newId } from '../../api/new-id.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { begunAt, keepBegun, type OpenRecording } from './open-recording.ts'
import { type Done, type Recording, RecordingContext } from './RecordingContext.ts'

/** Holds the form that is open on a child's page, and goes to it and back from it. */
export function RecordingProvider({ reader, children }: { reader: string; children: ReactNode }) {
  const { recorded, versions, search, go } = useEcoMap()
  const child = recorded.child.id
  const [open, setOpen] = useState(() => begunAt(reader, child))
  const [done, setDone] = useState<Done>()
  const last = useRef(open)
  const panel = useRef(search.panel)
  const put = useCallback(
    (next: OpenRecording | undefined) => {
      last.current = next
      keepBegun(reader, child, next)
      setOpen(next)
    },
    [reader, child],
  )
  const begin = useCallback<Recording['begin']>(
    (form) => {
      panel.current = search.panel
      const draft =
        form.start.id === undefined && form.list !== 'ties' ? { id: newId(), ...form.start } : form.start
      const version = form.onFile && (versions.get(recordId(form.list, form.onFile as never)) ?? 0)
      setDone(undefined)
      put({ ...form, opened: newId(), draft, version, brought: [] })
      go({ panel: 'record' })
    },
    [put, go, versions, search.panel],
  )
  const keep = useCallback<Recording['keep']>((enter) => last.current && put(enter(last.current)), [put])
  const end = useCallback<Recording['end']>(
    (next) => {
      put(undefined)
      setDone(next)
      go({ panel: panel.current === 'record' ? undefined : panel.current }, { replace: true })
    },
    [put, go],
  )
  useEffect(() => {
    if (!open) return
    // The browser asks before it forgets what was entered.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [open])
  const recording = useMemo(
    () => ({ open, done, begin, keep, tell: setDone, end }),
    [open, done, begin, keep, end],
  )
  return <RecordingContext value={recording}>{children}</RecordingContext>
}
