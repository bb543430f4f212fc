import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { recordId } from '../../../domain/recording/record-ids.ts'
import { newId } from '../../api/new-id.ts'
import { type Done, useTurn } from '../../api/useTurn.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { begunAt, keepBegun, type OpenRecording } from './open-recording.ts'
import { type Recording, RecordingContext } from './RecordingContext.ts'
import { ASK_ANEW } from './recording.query.ts'
import { useOwnSteps } from './useOwnSteps.ts'
import { useUndoKeys } from './useUndoKeys.ts'

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
  const { turn: turned, clear, isUnderWay, trouble } = useTurn(ASK_ANEW)
  const tell = useCallback(
    (next: Done | undefined) => {
      clear()
      setDone(next)
    },
    [clear],
  )
  const turn: Recording['turn'] = (what) => {
    tell(what)
    // Told beside the map, wherever it was asked for.
    if (search.panel === 'closed') go({ panel: undefined }, { replace: true })
    void turned(what).then((next) => next && setDone(next))
  }
  const stepsOf = useOwnSteps()
  useUndoKeys((which) => void stepsOf().then(({ [which]: step }) => step && turn(step)))
  const begin = useCallback<Recording['begin']>(
    (form) => {
      panel.current = search.panel
      const draft =
        form.start.id === undefined && form.list !== 'ties' ? { id: newId(), ...form.start } : form.start
      const version = form.onFile && (versions.get(recordId(form.list, form.onFile as never)) ?? 0)
      tell(undefined)
      put({ ...form, opened: newId(), draft, version, brought: [], newcomers: [] })
      go({ panel: 'record' })
    },
    [put, go, tell, versions, search.panel],
  )
  const keep = useCallback<Recording['keep']>((enter) => last.current && put(enter(last.current)), [put])
  const end = useCallback<Recording['end']>(
    (next) => {
      put(undefined)
      tell(next)
      go({ panel: panel.current === 'record' ? undefined : panel.current }, { replace: true })
    },
    [put, go, tell],
  )
  useEffect(() => {
    if (!open) return
    // The browser asks before it forgets what was entered.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [open])
  const recording = { open, done, turning: { isUnderWay, trouble }, turn, begin, keep, tell, end }
  return <RecordingContext value={recording}>{children}</RecordingContext>
}
