import type { Plugin } from 'graphql-yoga'
import type { SignedIn } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { LiveMessage } from './live-message.ts'
import { takeWritten, type Written } from './written.ts'

/** What is noted of a request that looked something up, and changed nothing of who may see what. */
const LOOKED_UP = new Set(['audit-read'])

/**
 * Tells the pages that are open, when a request is over and what it wrote can be read, that it wrote something; and has them looked
 * at anew when it changed who may do or see what, so that none tells for longer than it may.
 */
export function tellChanges(): Plugin<RequestContext> {
  return {
    onExecutionResult({ context }) {
      const { viewer, live, tab } = context as Partial<RequestContext>
      if (viewer?.kind !== 'user' || !live) return
      const noted = takeWritten(viewer)
      const written = noted.filter(({ isWithholding }) => !isWithholding)
      if (written.length > 0) live.tell(changedBy(viewer, tab, written))
      const isOfAccess = viewer.done.some(({ action }) => !LOOKED_UP.has(action))
      if (isOfAccess || written.length < noted.length)
        live.tell({ type: 'access', children: [...viewer.seen.keys()] })
    },
  }
}

function changedBy(viewer: SignedIn, tab: string | undefined, written: readonly Written[]): LiveMessage {
  return {
    type: 'changed',
    ids: [...new Set(written.flatMap(({ ids }) => ids))],
    by: { id: viewer.id, name: viewer.name, tab },
    records: written.flatMap(({ records = [] }) => records),
    reviewed: written.flatMap(({ reviewed }) => (reviewed ? [reviewed] : [])),
    at: new Date().toISOString(),
  }
}
