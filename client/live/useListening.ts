import { use, useEffect, useEffectEvent, useRef } from 'react'
import { useClient } from 'urql'
import { askAnew } from '../api/ask-anew.ts'
import { ConnectionContext } from '../api/ConnectionContext.ts'
import type { Other } from './LiveContext.ts'
import type { Change } from './LiveLine.tsx'
import { type ChildNews, type Listening, listen } from './listen.ts'

/**
 * For how long a page that nobody looks at goes on listening, in milliseconds. A browser that speaks HTTP/1.1 has six connections to
 * a site, and each page that listens takes one.
 */
const UNSEEN = 20_000

interface Told {
  child: string
  /** Of the record that the page shows. */
  fingerprint: string
  /** Whether it need not listen while nobody looks at the page. */
  mayPause(): boolean
  /** Whoever else is there knows nothing of this page yet. */
  onListening(): void
  onChange(change: Change): void
  onOthers(others: readonly Other[]): void
}

/** Listens while somebody looks at the page, asks anew for what others have changed, and after each time that it could not listen. */
export function useListening({ child, fingerprint, ...told }: Told): void {
  const client = useClient()
  const connection = use(ConnectionContext)
  const shown = useRef(fingerprint)
  useEffect(() => {
    shown.current = fingerprint
  }, [fingerprint])
  const mayPause = useEffectEvent(told.mayPause)
  const onListening = useEffectEvent(told.onListening)
  const onNews = useEffectEvent((news: ChildNews) => {
    if (news.__typename === 'ChildPresence') return told.onOthers(news.others)
    askAnew(client, child)
    // Where nothing is named, something beside the record may be another, or nothing at all.
    if (news.records.length > 0) told.onChange(news)
  })
  const nobodyThere = useEffectEvent(() => told.onOthers([]))

  useEffect(() => {
    let listening: Listening | undefined
    let hasListened = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      listening ??= listen({
        client,
        child,
        fingerprint: () => shown.current,
        onNews,
        onListening() {
          if (hasListened) askAnew(client, child)
          hasListened = true
          onListening()
        },
        onGone: () => askAnew(client, child),
      })
    }
    const pause = () => {
      if (!mayPause()) return
      listening?.close()
      listening = undefined
      nobodyThere()
    }
    const look = () => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') begin()
      else timer = setTimeout(pause, UNSEEN)
    }
    look()
    document.addEventListener('visibilitychange', look)
    const unwatch = connection?.subscribe(() => {
      if (connection.state() === 'here') listening?.again()
    })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
      unwatch?.()
      listening?.close()
    }
  }, [client, child, connection])
}
