import type { App } from '../../server/app.ts'
import { cookieOf } from './api.ts'

const LISTEN = `subscription ($child: ID!, $fingerprint: String) { childChanged(child: $child, fingerprint: $fingerprint) {
  __typename
  ... on ChildChanged { child byName isYours records { id kind } at }
  ... on ChildPresence { child others { id name editing } } } }`

/** What a page is told that listens. */
export interface OpenStream {
  status: number
  /** What it was told so far, the oldest first. */
  told: Told[]
  /** The whole text so far, but for the signs of life between. */
  text(): string
  /** Settles when it has ended, from whichever side. */
  ended: Promise<void>
  isEnded: boolean
  /** Goes away, as a page that is closed. */
  close(): Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects to be told
type Told = any

/** Has a page of somebody's listen to a child. */
export async function listenTo(
  app: App,
  child: string,
  user: string,
  { tab, fingerprint }: { tab?: string; fingerprint?: string } = {},
): Promise<OpenStream> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', accept: 'text/event-stream', 'x-ecomap-by-itself': '1' },
      ...{ cookie: await cookieOf(app, user) },
      ...(tab === undefined ? {} : { 'x-ecomap-tab': tab }),
    },
    body: JSON.stringify({ query: LISTEN, variables: { child, fingerprint } }),
  })
  const reader = response.body?.getReader()
  if (!reader) throw new Error('an answer without a body')
  const decoder = new TextDecoder()
  let text = ''
  const stream: OpenStream = {
    status: response.status,
    told: [],
    text: () => text.replaceAll(/^:\n\n/gm, ''),
    isEnded: false,
    ended: read().finally(() => {
      stream.isEnded = true
    }),
    close: () => reader.cancel(),
  }
  return stream

  async function read(): Promise<void> {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += decoder.decode(part.value, { stream: true })
      stream.told = [...text.matchAll(/^data: (\{.+\})$/gm)].map(([, json]) => {
        const { data, errors } = JSON.parse(json ?? '')
        return errors ? { errors } : data.childChanged
      })
    }
  }
}
