import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readMigrations, schemaAfter } from './migration-files.ts'

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('a file is taken apart at the semicolons that end its lines', () => {
  const text =
    '// Why.\nCREATE CONSTRAINT a IF NOT EXISTS\nFOR (n:A) REQUIRE n.id IS UNIQUE;\n\nMATCH (n) SET n.x = "a;b";\n'
  const [migration] = readMigrations(folderWith({ '001-a.cypher': text }))
  expect(migration).toMatchObject({
    number: 1,
    name: '001-a',
    statements: [
      'CREATE CONSTRAINT a IF NOT EXISTS\nFOR (n:A) REQUIRE n.id IS UNIQUE',
      'MATCH (n) SET n.x = "a;b"',
    ],
  })
})

test('the checksum is that of the whole text', () => {
  const [one] = readMigrations(folderWith({ '001-a.cypher': 'RETURN 1;' }))
  const [other] = readMigrations(folderWith({ '001-a.cypher': 'RETURN 1;\n' }))
  expect(one?.checksum).not.toBe(other?.checksum)
})

test.each([
  ['a gap', '003-b.cypher'],
  ['a number twice', '001-b.cypher'],
  ['no number', 'b.cypher'],
])('numbers with %s are a mistake of ours', (_what, name) => {
  expect(() => readMigrations(folderWith({ '001-a.cypher': 'RETURN 1;', [name]: 'RETURN 2;' }))).toThrow(name)
})

test('the schema is what the migrations make and do not take away again', () => {
  const folder = folderWith({
    '001-a.cypher':
      'CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;\nCREATE INDEX a_name IF NOT EXISTS FOR (n:A) ON (n.name);',
    '002-b.cypher':
      'DROP INDEX a_name IF EXISTS;\nCREATE FULLTEXT INDEX a_text IF NOT EXISTS FOR (n:A) ON EACH [n.text];\nMATCH (n:A) SET n.x = 1;',
  })
  expect([...schemaAfter(readMigrations(folder)).keys()]).toEqual(['a_id', 'a_text'])
})

test('every statement of the product that makes something can be run again, and is known by its name', () => {
  const migrations = readMigrations()
  const statements = migrations.flatMap(({ statements }) => statements)
  const making = statements.filter((text) => text.startsWith('CREATE'))
  const dropping = statements.filter((text) => text.startsWith('DROP'))
  for (const statement of making) expect(statement).toContain('IF NOT EXISTS')
  for (const statement of dropping) expect(statement).toContain('IF EXISTS')
  expect(schemaAfter(migrations).size).toBe(making.length - dropping.length)
})
