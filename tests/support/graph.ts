import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { z } from 'zod'
import type { User } from '../../server/access/user.ts'
import { addUsers } from '../../server/access/users.store.ts'
import { product } from '../../server/access/viewer.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'
import { importNetworkFile } from '../../server/exchange/import-network.ts'
import { noProgress } from '../../server/process/progress.ts'
import { canaryFile, canaryIds, isCanaryThere, joinCanary } from './canary.ts'

const clear = {
  name: 'tests/clear',
  text: `MATCH (n:Entity|Voided|Change|Revision|Finding|Review|Sweep|WhatIf|Grant|BreakGlass|Withholding|PanelPack)
     WHERE n.id IS NULL OR NOT n.id IN $kept
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
}

/** Whoever asks the API in a test unless it says otherwise, and gets the children of each file as own cases. */
export const TESTER: User = { id: 'tester', name: 'Tui Ramachandran', roles: ['social-worker', 'supervisor'] }

/** Doors by which the graph is filled beside the canary. */
const withCanary = new WeakSet<Database>()

/**
 * The door to the run's own Neo4j, migrated; whoever opens it closes it. Beside what it is filled with there is the canary,
 * whom nobody who asks may see.
 */
export async function openGraph(): Promise<Database> {
  const database = await openGraphAlone()
  withCanary.add(database)
  return database
}

/** As {@link openGraph}, without the canary: for tests that ask as the product, who sees and counts everybody by right. */
export async function openGraphAlone(): Promise<Database> {
  const database = openDatabase(inject('neo4j'))
  await migrate(database, product)
  await addUsers(database, [TESTER])
  return database
}

/** Leaves the graph with these network files and nothing else but the canary. */
export async function fillGraph(database: Database, ...files: object[]): Promise<void> {
  const isWith = withCanary.has(database)
  await database.write(product, clear, { kept: isWith ? canaryIds : [] }, z.never())
  if (isWith && !(await isCanaryThere(database))) await importInto(database, canaryFile, undefined, null)
  for (const file of files) await importInto(database, file)
}

/**
 * Imports a network file as the command does, for the {@link TESTER}.
 * @param large the size in bytes from which it is written in many transactions, where the usual one does not fit
 * @param forUser who gets the children as own cases; nobody when null
 */
export async function importInto(
  database: Database,
  file: object,
  large?: number,
  forUser: string | null = TESTER.id,
): Promise<void> {
  const path = join(tmpdir(), `ecomap-${randomUUID()}.json`)
  writeFileSync(path, JSON.stringify(file))
  try {
    await importNetworkFile(
      database,
      product,
      path,
      { progress: noProgress, forUser: forUser ?? undefined },
      large,
    )
    if (withCanary.has(database)) await joinCanary(database)
  } finally {
    rmSync(path)
  }
}
