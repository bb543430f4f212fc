import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, AppParts } from '../../server/app.ts'
import type { AuditEntry } from '../../server/audit/audit-entry.ts'
import { openJournal } from '../../server/audit/journal.ts'
import { foundEntries } from '../../server/audit/search-journal.ts'
import type { Database } from '../../server/database/database.ts'
import { rateLimits } from '../../server/limits/rate-limit.ts'
import { type ToldGrant, tellGrant } from './access.ts'
import { openApi, watchedLog } from './api.ts'
import { fillGraph, importInto } from './graph.ts'
import { admitPeople, askerOf } from './people.ts'

const child = (id: string, name: string, more: object = {}) => ({
  id,
  family: 'aziz',
  name,
  dateOfBirth: '2018-02-01',
  pathways: [],
  ...more,
})
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
  roles: [{ id: 'social-work', title: 'Social worker', function: 'social-worker', clientGroup: 'child' }],
  professionals: [{ id: 'ines', name: 'Inês Duarte', agency: 'council', roles: ['social-work'] }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    child('noor', 'Nōor Aziz', { knownAs: 'Nunu' }),
    child('hidden', 'Zephyrine Quillfeather'),
    child('omar', 'Omar Aziz'),
    child('twin', 'Sam Aziz'),
    child('namesake', 'Sam Aziz'),
    child('fourth', 'Idris Aziz', { dateOfBirth: '2016-05-05' }),
  ],
  familyMembers: [
    {
      id: 'mother',
      family: 'aziz',
      name: 'Samira Aziz',
      relationships: [{ child: 'noor', kinship: 'mother' }],
    },
  ],
  involvements: [
    { id: 'ines-noor', professional: 'ines', role: 'social-work', with: 'noor', startedOn: '2026-01-01' },
  ],
}
export const REASON = 'Police found her alone in town tonight'
export const NOOR = { id: 'noor' }
export const BREAK = `mutation Break($id: ID!, $child: BreakGlassChild!, $reason: String!) {
  breakGlass(id: $id, child: $child, reason: $reason) {
    __typename
    ... on BreakGlassOpened { id child until }
    ... on StepUpNeeded { within }
    ... on BreakGlassNotNeeded { child }
    ... on BreakGlassNotOpened { left }
    ... on BreakGlassSpent { againAt }
    ... on Refused { errors { path message } }
  }
}`

/** A clock by which nothing is done in haste. */
let minutes = 0

/** A site with children who are the own cases of one worker, its journal and its log, and what people ask of it. */
export interface BreakGlassSite {
  app: App
  asks: ReturnType<typeof askerOf>
  /** Opens a child in an emergency. */
  opens(
    who: object,
    otherwise?: { by?: string; reason?: string; id?: string },
  ): ReturnType<BreakGlassSite['asks']>
  sees(user: string, id?: string): Promise<boolean>
  /** Gives a grant; of supervision of the worker unless told otherwise. */
  grant(told: Partial<ToldGrant>): Promise<string>
  /** What was written to the journal, the first first; of these actions alone where some are given. */
  written(...actions: string[]): Promise<AuditEntry[]>
  /** The lines of the log. */
  said: string[]
  close(): Promise<void>
}

export const siteOf = (database: Database, parts: Partial<AppParts>) =>
  openApi(database, '2026-06-30', undefined, parts)

/** Leaves the graph with the people and children of these tests, and opens a site on it. */
export async function openBreakGlassSite(database: Database): Promise<BreakGlassSite> {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'worker')
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-audit-'))
  const journal = await openJournal(folder)
  const said: string[] = []
  const app = siteOf(database, {
    journal,
    log: watchedLog('warn', (line) => void said.push(line)),
    rates: rateLimits(() => minutes++ * 60_000),
  })
  const asks = askerOf(app)
  return {
    app,
    asks,
    opens: (who, { by = 'worker-2', reason = REASON, id = randomUUID() } = {}) =>
      asks(by, BREAK, { id, child: who, reason }),
    sees: async (user, id = 'noor') => (await asks(user, `{ child(id: "${id}") { id } }`)) !== null,
    grant: (told) => tellGrant(database, { user: 'lead', basis: 'supervision', covers: 'worker', ...told }),
    async written(...actions) {
      const found: AuditEntry[] = []
      for await (const { entry } of foundEntries(folder, {}, 'Europe/London')) found.unshift(entry)
      return found.filter(({ action }) => actions.length === 0 || actions.includes(action))
    },
    said,
    async close() {
      await journal.close()
      rmSync(folder, { recursive: true })
    },
  }
}
