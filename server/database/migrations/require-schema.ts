import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Viewer } from '../../access/viewer.ts'
import { CommandFailure } from '../../process/failure.ts'
import type { Database } from '../database.ts'
import { namedQuery } from '../named-query.ts'
import { type Migration, schemaAfter } from './migration-files.ts'

const namesQuery = namedQuery('migrations/schema-names')
const nameRow = z.object({ name: z.string(), state: z.string(), owningConstraint: z.string().nullable() })

/**
 * Makes sure that every constraint and index of the migrations is there and in use; without them ids would be doubled
 * and every look-up would read the whole graph. Waits for one that is still being built. A constraint shows by the
 * index of the same name, which it owns.
 *
 * @throws CommandFailure naming what is missing and how to make it
 */
export async function requireSchema(
  database: Database,
  viewer: Viewer,
  migrations: readonly Migration[],
): Promise<void> {
  const expected = schemaAfter(migrations)
  for (;;) {
    const present = new Map(
      (await database.read(viewer, namesQuery, {}, nameRow)).map((row) => [row.name, row]),
    )
    let building = false
    for (const [name, statement] of expected) {
      const found = present.get(name)
      const isConstraint = statement.startsWith('CREATE CONSTRAINT')
      if (found?.state === 'POPULATING') building = true
      else if (found?.state !== 'ONLINE' || isConstraint !== (found.owningConstraint === name)) {
        throw new CommandFailure(
          `The graph lacks ${name}, without which records could be doubled or lost. Make it again with:\n${statement}`,
        )
      }
    }
    if (!building) return
    await pause(200)
  }
}
