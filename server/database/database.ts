import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import type { ZodType } from 'zod'
import { requireGuard } from '../access/guarded-queries.ts'
import { type Viewer, viewerParameter } from '../access/viewer.ts'
import type { Attributes, CallOptions, Parameters } from './call.ts'
import { mayReadAgain, mayWriteAgain, toDatabaseError } from './database-error.ts'
import { within } from './deadline.ts'
import type { NamedQuery } from './named-query.ts'
import { renewableDriver } from './renewable-driver.ts'
import { parseRows } from './rows.ts'
import { runUnit, type UnitOfWork } from './unit-of-work.ts'

/** Where a Neo4j is, and how to sign in: `bolt://` for one server, `neo4j://` for a cluster whose leader changes. */
export type DatabaseAddress = {
  uri: string
  username: string
  password: string
  database?: string | undefined
}

/**
 * The one door to Neo4j. Every call is made for a viewer, runs a named query with parameters alone, has a deadline,
 * answers rows that a schema has parsed, and fails with a `DatabaseError`.
 */
export type Database = {
  /** One round trip to a server that may only read. Tried again, within its deadline, when the connection breaks. */
  read<Row>(
    viewer: Viewer,
    query: NamedQuery,
    parameters: Parameters,
    row: ZodType<Row>,
    options?: CallOptions,
  ): Promise<Row[]>
  /** One round trip to the server that writes. Tried again only when the database says that it has undone it. */
  write<Row>(
    viewer: Viewer,
    query: NamedQuery,
    parameters: Parameters,
    row: ZodType<Row>,
    options?: CallOptions,
  ): Promise<Row[]>
  /** Several queries that are written all or not at all; never tried again by itself. */
  unit<T>(viewer: Viewer, name: string, work: (unit: UnitOfWork) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const READ_DEADLINE = 15_000
const WRITE_DEADLINE = 30_000
/** Rows are not fetched in portions, each of which would be another round trip. */
const EVERYTHING_AT_ONCE = -1
const FIRST_PAUSE = 40
const LONGEST_PAUSE = 400

/** Opens the door. Nothing is sent before the first call. */
export function openDatabase(address: DatabaseAddress): Database {
  const bookmarkManager = neo4j.bookmarkManager()
  const drivers = renewableDriver(() => makeDriver(address))

  function session(driver: Driver, mode: 'READ' | 'WRITE'): Session {
    return driver.session({
      defaultAccessMode: mode,
      bookmarkManager,
      fetchSize: EVERYTHING_AT_ONCE,
      ...(address.database ? { database: address.database } : {}),
    })
  }

  async function call<Row>(
    mode: 'READ' | 'WRITE',
    viewer: Viewer,
    query: NamedQuery,
    parameters: Parameters,
    row: ZodType<Row>,
    deadline: number,
  ): Promise<Row[]> {
    requireGuard(viewer, query)
    const mayTryAgain = mode === 'READ' ? mayReadAgain : mayWriteAgain
    const end = Date.now() + deadline
    for (let wait = FIRST_PAUSE; ; wait *= 2) {
      try {
        const left = Math.max(end - Date.now(), 1)
        const { records } = await drivers.using(async (driver, renew) => {
          const opened = session(driver, mode)
          try {
            const answer = opened.run(
              query.text,
              { ...parameters, viewer: viewerParameter(viewer) },
              attributes(viewer, query.name, left),
            )
            return await within(left, query.name, Promise.resolve(answer), () => letGo(opened, renew))
          } finally {
            void opened.close().catch(() => {})
          }
        })
        return parseRows(records, row, query.name)
      } catch (error) {
        if (!mayTryAgain(error) || wait > LONGEST_PAUSE || Date.now() + wait >= end)
          throw toDatabaseError(error, query.name)
        await pause(wait)
      }
    }
  }

  return {
    read: (viewer, query, parameters, row, options) =>
      call('READ', viewer, query, parameters, row, options?.deadline ?? READ_DEADLINE),
    write: (viewer, query, parameters, row, options) =>
      call('WRITE', viewer, query, parameters, row, options?.deadline ?? WRITE_DEADLINE),
    unit: (viewer, name, work) =>
      drivers.using((driver, renew) => {
        const opened = session(driver, 'WRITE')
        return runUnit(opened, viewer, attributes(viewer, name), name, work, () => letGo(opened, renew))
      }),
    close: () => drivers.close(),
  }
}

function attributes(viewer: Viewer, query: string, timeout?: number): Attributes {
  return { metadata: { query, viewer: viewer.id }, ...(timeout ? { timeout: Math.ceil(timeout) } : {}) }
}

const ANSWERS_A_RESET = 2_000

/** After a deadline: a server that answers a reset is only slow; one that doesn't is cut off with its connections. */
function letGo(session: Session, renew: () => void): void {
  within(ANSWERS_A_RESET, 'reset', session.close(), renew).catch(() => {})
}

function makeDriver({ uri, username, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: READ_DEADLINE,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'ecomap',
  })
}
