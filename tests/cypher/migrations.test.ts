import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'
import { readMigrations, schemaAfter } from '../../server/database/migrations/migration-files.ts'
import { openGraphAlone } from '../support/graph.ts'

const migrations = readMigrations()

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
})
afterAll(() => database.close())

async function run(text: string): Promise<void> {
  await database.write(product, { name: 'tests/migrations', text }, {}, z.never())
}

async function applied(): Promise<string[]> {
  const text = 'MATCH (n:Migration) RETURN n.name AS name ORDER BY n.number'
  const rows = await database.read(
    product,
    { name: 'tests/migrations', text },
    {},
    z.object({ name: z.string() }),
  )
  return rows.map(({ name }) => name)
}

test('several processes that start at once apply each migration once', async () => {
  await run('MATCH (n:Migration) DELETE n')
  for (const [name, statement] of schemaAfter(migrations))
    await run(`DROP ${statement.startsWith('CREATE CONSTRAINT') ? 'CONSTRAINT' : 'INDEX'} ${name}`)
  const processes = [1, 2, 3].map(() => openDatabase(inject('neo4j')))
  onTestFinished(async () => {
    for (const each of processes) await each.close()
  })
  await Promise.all(processes.map((each) => migrate(each, product)))
  expect(await applied()).toEqual(migrations.map(({ name }) => name))
})

test('a migration that was cut off is applied again from its start', async () => {
  const last = migrations.length
  await run(`MATCH (n:Migration {number: ${last}}) DELETE n`)
  await migrate(database, product)
  expect(await applied()).toHaveLength(last)
})

test('a graph in which an applied migration has another wording is refused', async () => {
  const edited = migrations.map((migration) =>
    migration.number === 1 ? { ...migration, checksum: 'x' } : migration,
  )
  await expect(migrate(database, product, edited)).rejects.toThrow(
    '001-identity was applied to the graph in another wording',
  )
})

test('a graph that a newer version has written is refused', async () => {
  onTestFinished(() => run('MATCH (n:Migration {number: 999}) DELETE n'))
  await run('CREATE (:Migration {number: 999, name: "999-later", checksum: "x"})')
  await expect(migrate(database, product)).rejects.toThrow('newer version of Ecomap')
})

test.each([
  ['constraint', 'child_id', 'DROP CONSTRAINT child_id'],
  ['index', 'professional_search', 'DROP INDEX professional_search'],
])('a graph without its %s %s is refused, with what makes it again', async (_kind, name, drop) => {
  const statement = schemaAfter(migrations).get(name) ?? ''
  onTestFinished(() => run(statement))
  await run(drop)
  await expect(migrate(database, product)).rejects.toThrow(statement)
})

test('an index of the name of a constraint is not taken for it', async () => {
  const statement = schemaAfter(migrations).get('child_id') ?? ''
  onTestFinished(async () => {
    await run('DROP INDEX child_id')
    await run(statement)
  })
  await run('DROP CONSTRAINT child_id')
  await run('CREATE INDEX child_id FOR (n:Child) ON (n.id)')
  await expect(migrate(database, product)).rejects.toThrow('The graph lacks child_id')
})
