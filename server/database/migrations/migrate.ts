import { z } from 'zod'
import type { Viewer } from '../../access/viewer.ts'
import { CommandFailure } from '../../process/failure.ts'
import type { Database } from '../database.ts'
import { takeLock } from '../lock.ts'
import { loadedQueries, namedQuery } from '../named-query.ts'
import { namesInQueries } from '../query-names.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { requireSchema } from './require-schema.ts'

const appliedQuery = namedQuery('migrations/applied')
const knowNamesQuery = namedQuery('database/know-names')
const lockConstraintQuery = namedQuery('migrations/lock-constraint')
const migrationConstraintQuery = namedQuery('migrations/migration-constraint')
const recordQuery = namedQuery('migrations/record')

const appliedRow = z.object({ number: z.number(), name: z.string(), checksum: z.string() })
const noRow = z.never()

/** The first query after a cold start can take a long time on a busy machine. */
const FIRST_ANSWER_DEADLINE = 2 * 60_000
/** Building an index over a large graph takes minutes. */
const STATEMENT_DEADLINE = 30 * 60_000

/**
 * Brings the graph to the shape that this version of the product works on: applies, once and in order, what was not
 * applied before, and makes every name known by which the product asks. Of several processes that start at once, one
 * does so while the others wait.
 *
 * @throws CommandFailure when the graph was written by a newer version of the product, when a migration was edited
 *   after it had been applied, or when a constraint or index is missing
 */
export async function migrate(
  database: Database,
  viewer: Viewer,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  if ((await pending(database, viewer, migrations)).length > 0) {
    await database.write(viewer, lockConstraintQuery, {}, noRow, { deadline: STATEMENT_DEADLINE })
    await database.write(viewer, migrationConstraintQuery, {}, noRow, { deadline: STATEMENT_DEADLINE })
    await database.unit(viewer, 'migrations', async (unit) => {
      await takeLock(unit, 'migrations', { deadline: STATEMENT_DEADLINE })
      for (const migration of await pending(database, viewer, migrations)) {
        await apply(database, viewer, migration)
      }
    })
  }
  await requireSchema(database, viewer, migrations)
  await database.write(viewer, knowNamesQuery, namesInQueries(loadedQueries().map(({ text }) => text)), noRow)
}

/** Those not applied yet, once it is sure that those applied are the product's own. */
async function pending(
  database: Database,
  viewer: Viewer,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const applied = await database.read(viewer, appliedQuery, {}, appliedRow, {
    deadline: FIRST_ANSWER_DEADLINE,
  })
  for (const { number, name, checksum } of applied) {
    const own = migrations[number - 1]
    if (!own) {
      throw new CommandFailure(
        `The graph was written by a newer version of Ecomap (its change ${name} is not known here): start that version, or a newer one.`,
      )
    }
    if (own.checksum !== checksum) {
      throw new CommandFailure(
        `The change ${name} was applied to the graph in another wording than cypher/schema/${own.name}.cypher has now: put that file back as it was, and make a new change in a file of its own.`,
      )
    }
  }
  return migrations.slice(applied.length)
}

async function apply(database: Database, viewer: Viewer, migration: Migration): Promise<void> {
  const { number, name, checksum, statements } = migration
  for (const text of statements) {
    await database.write(viewer, { name: `schema/${name}`, text }, {}, noRow, {
      deadline: STATEMENT_DEADLINE,
    })
  }
  await database.write(viewer, recordQuery, { number, name, checksum }, noRow)
}
