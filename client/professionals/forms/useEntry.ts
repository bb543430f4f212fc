import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Sent, useRecordInDirectory } from './useRecordInDirectory.ts'

/** A record as it is on file, in the form in which it is entered. */
export interface OnFile<Entered> {
  entered: Entered
  version: number
}

interface EntryAsked<Entered> {
  id: string
  /** What the form begins with. */
  begin: Entered
  /** The version that is changed; nothing for a new record. */
  version: number | undefined
  /** The lists that are recorded of what was entered. */
  recordsOf: (entered: Entered) => object
  /** What is wrong with what was entered, before it is sent. */
  troubleOf: (entered: Entered) => string[]
  /** Asks what is on file now; nothing where that is no more. */
  reload: () => Promise<OnFile<Entered> | undefined>
  onKept: (id: string) => void
}

/** A record of the directory that is being entered: what was typed stays until it is kept, whoever was first. */
export function useEntry<Entered>(asked: EntryAsked<Entered>) {
  const { id, begin, recordsOf, troubleOf, reload, onKept } = asked
  const { t } = useTranslation('professionals')
  const { isUnderWay, send } = useRecordInDirectory()
  const [entered, setEntered] = useState(begin)
  const [version, setVersion] = useState(asked.version)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [theirs, setTheirs] = useState<OnFile<Entered> & { byName: string | undefined }>()

  /** Whether nothing is missing of what was entered; what is, is told. */
  function isWhole(): boolean {
    const wrong = troubleOf(entered)
    setTrouble(wrong)
    return wrong.length === 0
  }

  async function keep(from = version) {
    if (isUnderWay || !isWhole()) return
    const sent: Sent = await send(recordsOf(entered), from === undefined ? {} : { [id]: from })
    if (sent.is === 'kept') return onKept(id)
    setTheirs(undefined)
    if (sent.is === 'refused') return setTrouble(sent.trouble)
    const onFile = await reload()
    setTrouble(onFile ? [] : [t('gone')])
    setTheirs(onFile && { ...onFile, byName: sent.byName })
  }
  return {
    entered,
    set: (part: Partial<Entered>) => setEntered((before) => ({ ...before, ...part })),
    trouble,
    isUnderWay,
    isWhole,
    keep: () => void keep(),
    theirs,
    keepMine() {
      setVersion(theirs?.version)
      void keep(theirs?.version)
    },
    takeTheirs() {
      if (!theirs) return
      setVersion(theirs.version)
      setEntered(theirs.entered)
      setTheirs(undefined)
    },
  }
}
