import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoggerOptions } from 'pino'
import { afterAll } from 'vitest'
import { sessionCookie } from '../../server/access/session-cookie.ts'
import { hashOf, newReference } from '../../server/access/session-reference.ts'
import { startSession } from '../../server/access/sessions.store.ts'
import { type App, type AppParts, createApp } from '../../server/app.ts'
import { type Journal, openJournal } from '../../server/audit/journal.ts'
import { clockFixedOn } from '../../server/clock.ts'
import type { Database } from '../../server/database/database.ts'
import { patient } from '../../server/database/patient.ts'
import { rateLimits } from '../../server/limits/rate-limit.ts'
import { openLive } from '../../server/live/live.ts'
import { createLog, type Log } from '../../server/log.ts'
import { readOperations } from '../../server/operations/known-operations.ts'
import { readPractice, type SitePractice } from '../../server/profiles/practice.ts'
import { TESTER } from './graph.ts'
import { look } from './sightings.ts'

/**
 * The API as it is served in local mode, on a day that stands still; by England's practice profile unless another practice
 * is given.
 * @param otherwise what is otherwise than usual
 */
export function openApi(
  database: Database,
  today: string,
  practice: SitePractice = readPractice({ profile: 'england', profilesFile: undefined }),
  otherwise: Partial<AppParts> = {},
): App {
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-audit-'))
  const journal = journalInFolder(folder)
  journals.push({ folder, journal })
  const parts: AppParts = {
    database: patient(database),
    clock: clockFixedOn(today),
    log: watchedLog('trace'),
    practice,
    mode: 'local',
    journal,
    audit: { folder, timeZone: 'Europe/London' },
    operations: readOperations('dist/operations.json'),
    rates: rateLimits(),
    live: openLive(),
    ...otherwise,
  }
  const app = watched(createApp(parts))
  opened.set(app, parts)
  return app
}

/**
 * A log in every line of which the canary is looked for.
 * @param keep gets the lines
 */
export function watchedLog(level: LoggerOptions['level'], keep: (line: string) => void = () => {}): Log {
  const write = (line: string) => {
    look('the log', line)
    keep(line)
  }
  return createLog(level, { write })
}

/** The same, with the canary looked for in all that it answers. */
function watched(app: App): App {
  const fetch = async (...asked: Parameters<App['fetch']>) => {
    const answer: Response = await app.fetch(...asked)
    if (isStream(answer)) return watchedStream(answer, `what ${asked[0]} tells`)
    const text = await answer.text()
    const told = [...answer.headers, ...answer.headers.getSetCookie()].join('\n')
    look(`the answer to ${asked[0]}`, `${told}\n${text}`)
    const headers = new Headers([...answer.headers].filter(([name]) => name !== 'set-cookie'))
    for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
    const { status, statusText } = answer
    return new Response(text === '' ? null : text, { status, statusText, headers })
  }
  return new Proxy(app, { get: (of, name) => (name === 'fetch' ? fetch : Reflect.get(of, name)) })
}

function isStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true
}

/** The same, with the canary looked for in each part as it comes. */
function watchedStream({ body, status, headers }: Response, where: string): Response {
  look(where, [...headers].join('\n'))
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, out) {
      look(where, Buffer.from(part).toString())
      out.enqueue(part)
    },
  })
  return new Response(body?.pipeThrough(watch), { status, headers })
}

/** A journal that is opened with its first entry. */
function journalInFolder(folder: string): Journal {
  let begun: Promise<Journal> | undefined
  const journal = () => (begun ??= openJournal(folder))
  return {
    append: async (event) => (await journal()).append(event),
    close: async () => (await begun)?.close(),
  }
}

/** What the APIs of a file of tests write down, and where. */
const journals: { folder: string; journal: Journal }[] = []

afterAll(async () => {
  for (const { folder, journal } of journals) {
    await journal.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** What each API was made of. */
const opened = new WeakMap<App, AppParts>()

/** What the API answers: data, or errors with their paths, as JSON. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects of an answer
  data?: any
  errors?: {
    message: string
    path?: (string | number)[]
    extensions?: { code?: string; retryAfter?: number }
  }[]
}

const cookies = new WeakMap<App, Map<string, Promise<string>>>()

/** The cookie of a session of this user, begun for the first question that they ask. */
export function cookieOf(app: App, user: string): Promise<string> {
  const own = cookies.get(app) ?? new Map<string, Promise<string>>()
  cookies.set(app, own)
  const cookie = own.get(user) ?? signIn(opened.get(app) as AppParts, user)
  own.set(user, cookie)
  return cookie
}

async function signIn({ database, mode }: AppParts, user: string): Promise<string> {
  const reference = newReference()
  const session = { id: randomUUID(), hash: hashOf(reference), address: 'loopback', proved: 'now' }
  await startSession(database, user, session)
  return sessionCookie(mode, reference).split(';', 1)[0] as string
}

/** Asks the API one thing, as a client does. */
export async function ask(
  app: App,
  query: string,
  variables?: Record<string, unknown>,
  user: string = TESTER.id,
): Promise<Answer> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await cookieOf(app, user) },
    body: JSON.stringify({ query, variables }),
  })
  return (isStream(response) ? firstOf(await response.text()) : await response.json()) as Answer
}

/** What a subscription that has ended told first. */
function firstOf(told: string): unknown {
  const [, first] = /^data: (.+)$/m.exec(told) ?? []
  return JSON.parse(first ?? 'null')
}
