import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import type { RecordIndex } from '../../../domain/network/record.ts'
import { suppose } from '../../../domain/what-if/suppose.ts'
import { newId } from '../../api/new-id.ts'
import { longDay } from '../../locales/dates.ts'
import type { EcoMapState } from '../EcoMapContext.ts'
import type { EcoMapSearch } from '../eco-map-search.ts'
import { isUnkept, newSession, type Session, sessionOf } from './session.ts'
import { useKeeping } from './useKeeping.ts'
import { useKeptWhatIf } from './useKeptWhatIf.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import type { WhatIf } from './what-if.ts'

interface Surroundings {
  index: RecordIndex
  day: Day
  search: EcoMapSearch
  go: EcoMapState['go']
}

/** What is tried out on the page, following its address; nothing of it is in the address but an id. */
export function useWhatIf({ index, day, search, go }: Surroundings): WhatIf {
  const { t } = useTranslation('whatIf')
  const [stored, setSession] = useState<Session>()
  const isOn = search.whatif !== undefined
  const session = isOn && stored?.id === search.whatif ? stored : undefined
  const kept = useKeptWhatIf(isOn && !session ? search.whatif : undefined, index.child.id)
  if (kept.found && kept.found.id === search.whatif && stored?.id !== kept.found.id) {
    setSession(sessionOf(kept.found))
  }
  useOpenedDay(session, search.day, day, go)
  const guard = useLeaveGuard(session)
  const keeping = useKeeping()
  const change = useCallback(
    (next: (before: Session) => Session) => setSession((before) => before && next(before)),
    [],
  )
  const { record } = index
  const changes = session?.changes
  const problems = useMemo(() => (changes ? suppose(record, changes).problems : []), [record, changes])
  const begin = (next: Session) => {
    setSession(next)
    guard.passing(() => go({ whatif: next.id, with: undefined, panel: 'whatif' }))
  }
  const end = () => go({ whatif: undefined, panel: undefined })

  async function keep(what: Session): Promise<void> {
    const title = what.title.trim() || t('untitled', { day: longDay(day) })
    const answer = await keeping.keep({
      id: what.id,
      child: index.child.id,
      title,
      asOf: day,
      changes: what.changes,
      madeFrom: what.kept?.version,
    })
    if (answer?.conflict) change((now) => ({ ...now, conflict: answer.conflict }))
    const { kept } = answer ?? {}
    if (!kept) return
    // What was entered while it was on its way stays as entered.
    const now = (before: Session): Session => ({
      ...before,
      title: before.title === what.title ? kept.title : before.title,
      kept,
      conflict: undefined,
    })
    if (what.id === session?.id) change((before) => (before.id === what.id ? now(before) : before))
    else begin(now(what))
  }

  return {
    session,
    isMissing: isOn && !session && kept.isMissing,
    problems,
    isUnkept: session !== undefined && isUnkept(session),
    keeping: keeping.state,
    start: (type, preset = {}) => begin({ ...newSession(newId()), form: type && { type, preset } }),
    openForm(type, preset = {}) {
      change((before) => ({ ...before, form: type && { type, preset } }))
      go({ panel: 'whatif' }, { replace: true })
    },
    add(added) {
      const next = [...(changes ?? []), added]
      const found = suppose(record, next).problems.filter((problem) => problem.change === next.length - 1)
      if (found.length === 0) change((before) => ({ ...before, changes: next, form: undefined }))
      return found
    },
    remove: (at) =>
      change((before) => ({ ...before, changes: before.changes.filter((_, index) => index !== at) })),
    rename: (title) => change((before) => ({ ...before, title })),
    keep: () => void (session && keep(session)),
    keepAsNew: () =>
      void (session && keep({ ...session, id: newId(), kept: undefined, conflict: undefined })),
    takeTheirs: () => change((before) => (before.conflict ? sessionOf(before.conflict) : before)),
    drop: () =>
      void (async () => {
        if (!session?.kept) return
        const answer = await keeping.drop(session.kept)
        if (answer?.conflict) change((now) => ({ ...now, conflict: answer.conflict }))
        if (!answer?.isDropped) return
        guard.passing(end)
        setSession(undefined)
      })(),
    stop: end,
    leaving: guard.leaving,
  }
}

/** What is opened by its link is looked at on the day for which it was kept, unless the link says another. */
function useOpenedDay(
  session: Session | undefined,
  asked: Day | undefined,
  day: Day,
  go: EcoMapState['go'],
): void {
  const opened = useRef<string>(undefined)
  useEffect(() => {
    if (!session || opened.current === session.id) return
    opened.current = session.id
    const asOf = session.kept?.asOf
    if (asked === undefined && asOf !== undefined && asOf !== day) go({ day: asOf }, { replace: true })
  }, [session, asked, day, go])
}
