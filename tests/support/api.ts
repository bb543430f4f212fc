import { localViewer } from '../../server/access/viewer.ts'
import { type App, type AppParts, createApp } from '../../server/app.ts'
import { clockFixedOn } from '../../server/clock.ts'
import type { Database } from '../../server/database/database.ts'
import { rateLimits } from '../../server/limits/rate-limit.ts'
import { createLog } from '../../server/log.ts'
import { readOperations } from '../../server/operations/known-operations.ts'
import { readPractice, type SitePractice } from '../../server/profiles/practice.ts'

/**
 * The API as it is served in local mode, on a day that stands still; by England's practice profile unless another practice
 * is given.
 * @param parts what is otherwise than usual
 */
export function openApi(
  database: Database,
  today: string,
  practice: SitePractice = readPractice({ profile: 'england', profilesFile: undefined }),
  parts: Partial<AppParts> = {},
): App {
  return createApp({
    database,
    clock: clockFixedOn(today),
    log: createLog('silent'),
    practice,
    viewer: localViewer,
    mode: 'local',
    operations: readOperations('dist/operations.json'),
    rates: rateLimits(),
    ...parts,
  })
}

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

/** Asks the API one thing, as a client does. */
export async function ask(app: App, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}
