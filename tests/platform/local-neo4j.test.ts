import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { readRunning } from '../../server/database/local/running-record.ts'
import { isRunning } from '../../server/process/identity.ts'
import { ownFolder } from '../support/own-folder.ts'

const folder = ownFolder()
const holding = () => folder.start('tests/support/hold-neo4j.command.ts', [folder.path])
const running = () => folder.runningOn(folder.path)

/** Opens the data folder in a process of its own; `how` it was opened, and where. */
async function hold() {
  const program = holding()
  const [, uri = '', how] = await program.prints(/^open (\S+) (\w+)$/m)
  return { ...program, uri, how }
}

async function ask(query: string) {
  const { port, password } = running()
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password))
  try {
    return (await driver.executeQuery(query)).records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

it('is shared by the commands on one data folder, and stopped by the last that leaves', async () => {
  const first = await hold()
  const second = await hold()
  expect([first.how, second.how]).toEqual(['started', 'joined'])
  expect(second.uri).toBe(first.uri)
  const record = running()
  expect(record.users).toHaveLength(2)
  for (const file of ['neo4j.lock', 'neo4j-password'])
    expect(statSync(join(folder.path, file)).mode & 0o777).toBe(0o600)

  first.child.kill('SIGINT')
  expect((await first.ending).code).toBe(0)
  expect(await ask('CREATE (n:Kept) RETURN 1 AS one')).toHaveLength(1)

  second.child.kill('SIGTERM')
  expect((await second.ending).code).toBe(0)
  expect(isRunning(record.neo4j)).toBe(false)
  expect(existsSync(join(folder.path, 'neo4j.lock'))).toBe(false)
})

it('is taken over when its command was killed, and starts again with its data when it was killed itself', async () => {
  const killed = await hold()
  await ask('CREATE (n:Kept {name: "Hēmi"})')
  killed.child.kill('SIGKILL')
  await killed.ending
  const orphan = running()
  expect(orphan.users).toEqual([])

  const heir = await hold()
  expect(heir.how).toBe('joined')
  expect(running().neo4j).toEqual(orphan.neo4j)
  process.kill(orphan.neo4j.pid, 'SIGKILL')
  expect((await heir.ending).stdout).toContain('neo4j has ended')
  expect(readRunning(folder.path)).toBeUndefined()

  const next = await hold()
  expect(next.how).toBe('started')
  expect(await ask('MATCH (n:Kept) RETURN n.name AS name')).toEqual([{ name: 'Hēmi' }])
})

it('is never mistaken for another program that was given its process id', async () => {
  const stale = {
    neo4j: { pid: process.pid, startedAt: 'before the last boot' },
    port: 1,
    password: 'x',
    users: [],
  }
  writeFileSync(join(folder.path, 'neo4j.lock'), JSON.stringify(stale))
  expect((await hold()).how).toBe('started')
  expect(running().neo4j.pid).not.toBe(process.pid)
})

it('leaves nothing running when it is asked to stop while it starts', async () => {
  const program = holding()
  await program.prints(/Starting Neo4j/)
  await expect.poll(() => existsSync(join(folder.path, 'neo4j.lock')), { timeout: 120_000 }).toBe(true)
  const { neo4j: starting } = running()
  program.child.kill('SIGINT')
  expect(await program.ending).toMatchObject({ code: 130, stderr: '' })
  expect(isRunning(starting)).toBe(false)
  expect(existsSync(join(folder.path, 'neo4j.lock'))).toBe(false)
})

it('says why when it cannot start, in one sentence', async () => {
  const first = await hold()
  const { neo4j: database } = running()
  // As if the record had been lost: the store itself then refuses a second Neo4j.
  rmSync(join(folder.path, 'neo4j.lock'))
  const second = holding()
  const { code, stderr } = await second.ending
  expect(code).toBe(1)
  expect(stderr).toMatch(/^Neo4j did not start on .*: .*[Ll]ock.*\n$/)
  expect(readFileSync(join(folder.path, 'neo4j-password'), 'utf8')).toMatch(/^\S{32}\n$/)
  first.child.kill('SIGTERM')
  await first.ending
  expect(isRunning(database)).toBe(false)

  writeFileSync(join(folder.path, 'neo4j-password'), 'another\n')
  const third = holding()
  expect(await third.ending).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('does not accept the password'),
  })
  expect(existsSync(join(folder.path, 'neo4j.lock'))).toBe(false)
})
