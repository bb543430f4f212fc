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

const clear = {
  name: 'tests/clear',
  text: 'MATCH (n:Entity|Voided|Change|Revision|Finding|Review|Sweep|WhatIf|Grant|BreakGlass|Withholding|PanelPack) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
}

/** Whoever asks the API in a test unless it says otherwise, and gets the children of each file as own cases. */
export const TESTER: User = { id: 'tester', name: 'Tui Ramachandran', roles: ['social-worker', 'supervisor'] }

/** The door to the run's own Neo4j, migrated; whoever opens it closes it. */
export async function openGraph(): Promise<Database> {
  const database = openDatabase(inject('neo4j'))
  await migrate(database, product)
  await addUsers(database, [TESTER])
  return database
}

/** Leaves the graph with these network files and nothing else. */
export async function fillGraph(database: Database, ...files: object[]): Promise<void> {
  await database.write(product, clear, {}, z.never())
  for (const file of files) await importInto(database, file)
}

/**
 * Imports a network file as the command does, for the {@link TESTER}.
 * @param large the size in bytes from which it is written in many transactions, where the usual one does not fit
 */
export async function importInto(
  database: Database,
  file: object,
  large?: number,
  forUser: string | undefined = TESTER.id,
): Promise<void> {
  const path = join(tmpdir(), `ecomap-${randomUUID()}.json`)
  writeFileSync(path, JSON.stringify(file))
  try {
    await importNetworkFile(database, product, path, { progress: noProgress, forUser }, large)
  } finally {
    rmSync(path)
  }
}
