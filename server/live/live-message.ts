import { z } from 'zod'
import { LIST_NAMES } from '../../domain/network/shape.ts'

const changedRecord = z.object({ id: z.string(), list: z.enum(LIST_NAMES) })

/**
 * What the processes of a site tell each other while people work. It is told to every page that listens, and what a person may
 * know of it is found out where they listen, never here.
 */
export const liveMessage = z.discriminatedUnion('type', [
  /** Something was written, and can be read by now. */
  z.object({
    type: z.literal('changed'),
    /** Whose pages may be others: the ids of all that the written records are and name, children among them. */
    ids: z.array(z.string()),
    /** Who wrote it, and in which tab of theirs. */
    by: z.object({ id: z.string(), name: z.string(), tab: z.string().optional() }),
    records: z.array(changedRecord),
    /** Of findings that were reviewed: the child, and the key. */
    reviewed: z.array(z.object({ about: z.string(), key: z.string() })),
    /** An ISO 8601 instant. */
    at: z.string(),
  }),
  /** Who may see what has changed; what is seen of these children too. */
  z.object({ type: z.literal('access'), children: z.array(z.string()) }),
  /** Somebody has a child's page open; told again and again while they do. */
  z.object({
    type: z.literal('present'),
    stream: z.string(),
    child: z.string(),
    user: z.string(),
    editing: z.string().nullable(),
  }),
  /** A page that was open is not any more. */
  z.object({ type: z.literal('left'), stream: z.string(), child: z.string() }),
  /** Asks who has a child's page open. */
  z.object({ type: z.literal('who-is-there'), child: z.string() }),
  /** Somebody writes on a record, or on none any more; for whichever process their page listens to. */
  z.object({
    type: z.literal('editing'),
    session: z.string(),
    tab: z.string(),
    child: z.string(),
    record: z.string().nullable(),
  }),
])

export type LiveMessage = z.output<typeof liveMessage>
export type ChangedMessage = Extract<LiveMessage, { type: 'changed' }>
