import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { ListName } from '../../domain/network/network-file.ts'
import type { SignedIn } from '../access/viewer.ts'
import { viewerNow } from '../access/viewer-now.ts'
import { readersOf } from '../access/withholding.ts'
import type { RequestContext } from '../context.ts'
import { recordLoader } from '../eco-map/eco-map.ts'
import { keptFindingsLoader } from '../findings/histories.ts'
import type { ChildChangedNews, ChildNewsSource } from './child-news.ts'
import { readMark } from './live.store.ts'
import type { ChangedMessage, LiveMessage } from './live-message.ts'
import { type Outbox, outbox } from './outbox.ts'
import { differences, type ToldParts, toldParts } from './told-parts.ts'

/** News that wait for a page that takes none: then it has gone, or is so slow that it had better ask anew. */
const MOST_WAITING = 100

/** What is done at the next turn. */
interface ToDo {
  heard: LiveMessage[]
  /** Whether it is due because it is time to look. */
  isLook: boolean
  /** Whether what is told of the child is to be read, whatever the mark says, and the page to ask anew in any case. */
  anew: boolean
}

/**
 * Listens for somebody to what happens around a child. Each time that something does, it is looked at anew who they are, whether they
 * may see the child, and what of the record they see: what they are told of a change is what differs in that, and whoever changed
 * it is named with it alone. Of what is withheld from them nothing can come of it, therefore, not even that it was changed.
 * @param fingerprint of the record as they have it
 * @throws GraphQLError TOO_MANY_STREAMS
 */
export async function listenToChild(
  child: string,
  fingerprint: string | null | undefined,
  context: RequestContext,
  asking: SignedIn,
): Promise<AsyncIterableIterator<ChildNewsSource | null, undefined>> {
  const { database, live, tab, practice, today } = context
  const page = { stream: randomUUID(), child, user: asking.id, session: asking.session.id, tab }
  let mark: string | null | undefined
  let told: ToldParts | undefined
  /** What differs, and by whom was not yet heard. */
  const untold = new Map<string, ListName>()
  /** Whether it was so when it was last looked. */
  let isUntoldLong = false
  /** Who is there is told once in any case, by which the page knows that it listens. */
  let othersTold: string | undefined
  let isBusy = false
  let toDo: ToDo = { heard: [], isLook: false, anew: false }
  let isDue = false

  const stop = live.listen(child, {
    session: asking.session.id,
    hear(message) {
      if (!isOfThisPage(message)) {
        if (message.type === 'access') due()
        return
      }
      toDo.heard.push(message)
      due()
    },
    meet: due,
    askAnew() {
      toDo.anew = true
      due()
    },
    look() {
      here?.again()
      toDo.isLook = true
      due()
    },
    end: () => out.end(),
  })
  if (!stop)
    throw new GraphQLError('Too many pages of yours are listening for changes; close some of them.', {
      extensions: { code: 'TOO_MANY_STREAMS' },
    })
  const out: Outbox<ChildNewsSource | null> = outbox(MOST_WAITING, () => {
    stop()
    here?.leave()
  })
  let here: ReturnType<typeof live.presence.enter> | undefined

  try {
    await open()
  } catch (error) {
    out.end()
    throw error
  }
  return out

  async function open(): Promise<void> {
    const found = await look()
    if (!found) return over()
    mark = found.mark
    told = await readTold(found.viewer)
    if (out.isOver) return
    if (fingerprint && fingerprint !== told.fingerprint) out.put(changed({}))
    here = live.presence.enter(page)
    due()
  }

  function isOfThisPage(message: LiveMessage): boolean {
    if (message.type === 'access') return message.children.includes(child)
    if (message.type !== 'changed') return false
    // Before it was read for the first time it may be anybody's.
    return told === undefined || message.ids.some((id) => id === child || told?.parts.has(id))
  }

  function due(): void {
    isDue = true
    if (!isBusy && told) void work()
  }

  /** Does what is due, one turn after the other. When it cannot be found out what may be told, nothing is, and the page asks again. */
  async function work(): Promise<void> {
    isBusy = true
    try {
      while (isDue && !out.isOver) {
        isDue = false
        const now = toDo
        toDo = { heard: [], isLook: false, anew: false }
        await turn(now)
      }
    } catch (error) {
      context.log.warn({ error: (error as Error).name }, 'a page that listens was ended')
      out.end()
    } finally {
      isBusy = false
    }
  }

  async function turn({ heard, isLook, anew }: ToDo): Promise<void> {
    const found = await look()
    if (!found) return over()
    const { viewer } = found
    // Whoever wrote it tells of it in a moment; where they have not by the next look, it is told without a name.
    if (isLook && isUntoldLong) tellTheRest(false)
    if (anew || found.mark !== mark || heard.length > 0) {
      mark = found.mark
      const before = told
      told = await readTold(viewer)
      for (const [id, list] of differences(before ?? told, told)) untold.set(id, list)
      for (const message of heard) if (message.type === 'changed') await tellChange(message, viewer)
      const isOther = before?.fingerprint !== told.fingerprint
      if (anew || (isOther && heard.some(({ type }) => type === 'access'))) tellTheRest(true)
    }
    if (isLook) isUntoldLong = untold.size > 0
    await tellOthers(viewer)
  }

  async function tellChange(message: ChangedMessage, viewer: SignedIn): Promise<void> {
    const records = message.records.filter(({ id }) => untold.has(id))
    for (const { id } of records) untold.delete(id)
    const findings = await reviewedOf(message, viewer)
    const isThisPage = message.by.id === viewer.id && tab !== undefined && message.by.tab === tab
    if (isThisPage || records.length + findings.length === 0) return
    const isYours = message.by.id === viewer.id
    const kinds = [...records.map(({ id, list }) => ({ id, kind: list })), ...findings]
    out.put(changed({ byName: message.by.name, isYours, records: kinds, at: message.at }))
  }

  function tellTheRest(always: boolean): void {
    const records = [...untold].map(([id, kind]) => ({ id, kind }))
    untold.clear()
    isUntoldLong = false
    if (always || records.length > 0) out.put(changed({ records }))
  }

  /** Of the findings that were reviewed those that the viewer is told of. */
  async function reviewedOf({ reviewed }: ChangedMessage, viewer: SignedIn) {
    const keys = reviewed.flatMap(({ about, key }) => (about === child ? [key] : []))
    if (keys.length === 0) return []
    const records = recordLoader(database, viewer)
    const kept = await keptFindingsLoader(database, viewer, records, { practice, asOf: today }).load(child)
    const seen = new Set(kept?.times.map(({ key }) => key))
    return keys.filter((key) => seen.has(key)).map((id) => ({ id, kind: 'findings' }))
  }

  /** Tells who else is there, of those whom the child's readers know of: not who looks in an emergency. */
  async function tellOthers(viewer: SignedIn): Promise<void> {
    const present = Map.groupBy(live.presence.beside(page), ({ user }) => user)
    const readers = present.size === 0 ? [] : await readersOf(child, { ...context, viewer })
    const others = readers.flatMap(({ id, name }) => {
      const pages = present.get(id)
      if (!pages) return []
      const editing = pages.flatMap((one) =>
        one.editing && told?.parts.has(one.editing) ? [one.editing] : [],
      )
      return [{ id, name, editing: [...new Set(editing)].sort() }]
    })
    const text = JSON.stringify(others)
    if (text === othersTold) return
    othersTold = text
    out.put({ __typename: 'ChildPresence', child, others })
  }

  function changed(told: Partial<ChildChangedNews>): ChildChangedNews {
    const at = new Date().toISOString()
    return { __typename: 'ChildChanged', child, byName: null, isYours: false, records: [], at, ...told }
  }

  /** The end is the same for a child who is not on file, and for one whom the viewer may not see any more. */
  function over(): void {
    out.put(null)
    out.end()
  }

  /** Who listens by now, and what was last written; nothing when they may not. */
  async function look() {
    const viewer = await viewerNow(database, asking, 'case-access')
    const found = viewer && (await readMark(database, viewer, child))
    return viewer && found && { viewer, mark: found.mark }
  }

  async function readTold(viewer: SignedIn): Promise<ToldParts> {
    const record = await recordLoader(database, viewer).load(child)
    if (!record) throw new Error('a child was gone between two questions')
    return toldParts(record)
  }
}
