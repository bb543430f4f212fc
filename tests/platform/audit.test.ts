import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openJournal } from '../../server/audit/journal.ts'
import { verifyJournal } from '../../server/audit/verify.ts'
import { childrenOnDisk, journalFiles, readingOf } from '../support/audit-journal.ts'
import { ownFolder } from '../support/own-folder.ts'
import type { Program } from '../support/program.ts'

const folder = ownFolder()
const journalFolder = () => join(folder.path, 'audit')

/** Starts a process that appends for as long as it runs. */
function appending(name: string, writers: number): Program {
  return folder.start('tests/support/append-audit.command.ts', [journalFolder(), name, String(writers)])
}

function audit(...args: string[]) {
  const env = { ECOMAP_AUDIT: journalFolder(), ECOMAP_TIME_ZONE: 'Pacific/Auckland' }
  return folder.start('server/audit/audit.command.ts', args, env).ending
}

/** The entries that a process was told are on disk. */
function acknowledged(stdout: string): string[] {
  return stdout.split('\n').slice(0, -1)
}

it('has every entry that a killed process was told of, and no sign of tampering', async () => {
  for (const writers of [1, 8, 64]) {
    const name = `killed-${writers}`
    const program = appending(name, writers)
    await program.prints(new RegExp(`^${name}-0-200$`, 'm'))
    program.child.kill('SIGKILL')
    const { signal, stdout } = await program.ending
    expect(signal).toBe('SIGKILL')
    const told = acknowledged(stdout)
    expect(told.length).toBeGreaterThan(200)
    const onDisk = new Set(childrenOnDisk(journalFolder()))
    expect(told.filter((child) => !onDisk.has(child))).toEqual([])
    const { faults, torn } = await verifyJournal(journalFolder())
    expect(faults).toEqual([])
    expect(torn.length).toBeLessThanOrEqual(1)
  }
})

it('is written by two processes at once, and checked meanwhile', async () => {
  const programs = [appending('one', 4), appending('other', 4)]
  await Promise.all([programs[0]?.prints(/^one-0-50$/m), programs[1]?.prints(/^other-0-50$/m)])
  for (let check = 0; check < 10; check++) expect((await verifyJournal(journalFolder())).faults).toEqual([])
  for (const { child } of programs) child.kill('SIGTERM')
  const endings = await Promise.all(programs.map(({ ending }) => ending))
  expect(endings.map(({ code }) => code)).toEqual([0, 0])

  const told = endings.flatMap(({ stdout }) => acknowledged(stdout))
  expect(childrenOnDisk(journalFolder()).sort()).toEqual(told.sort())
  expect(await verifyJournal(journalFolder())).toMatchObject({ faults: [], torn: [], entries: told.length })
  // Each tells of the other while it lives.
  const chains = Map.groupBy(journalFiles(journalFolder()), (name) => name.split('_')[1] ?? '')
  const texts = [...chains.values()].map((names) =>
    names.map((name) => readFileSync(join(journalFolder(), name), 'utf8')).join(''),
  )
  for (const [index, chain] of [...chains.keys()].entries())
    expect(texts[1 - index]).toMatch(new RegExp(`","heads":\\[\\{"file":"[^"]*${chain}`))
})

it('is checked from the command line, which fails where something was changed', async () => {
  const absent = await audit('verify')
  expect(absent).toMatchObject({ code: 1, stdout: '' })
  expect(absent.stderr).toContain(`There is no audit journal in ${journalFolder()}.`)

  const journal = await openJournal(journalFolder())
  await journal.append(readingOf('hemi'))
  // Beside a process that has it open.
  const clean = await audit('verify')
  expect(clean).toMatchObject({ code: 0, stderr: '' })
  expect(clean.stdout).toMatch(/^1 entry in 1 file checked: none was changed, cut, moved, or taken out\.$/m)
  const [, head = ''] = /^--head (\S+)$/m.exec(clean.stdout) ?? []
  await journal.append(readingOf('mere'))
  await journal.close()
  expect(await audit('verify', '--head', head)).toMatchObject({ code: 0 })

  const [file = ''] = journalFiles(journalFolder())
  const path = join(journalFolder(), file)
  writeFileSync(path, readFileSync(path, 'utf8').replace('"hemi"', '"nobody"'))
  const changed = await audit('verify', '--head', head)
  expect(changed.code).toBe(1)
  expect(changed.stdout).toContain(`${file}, line 2, does not agree with its hash`)
  expect((await audit('verify', '--head', 'x')).stderr).toBe(
    '"x" is not a head: give FILE:NUMBER:HASH as a check has told it.\n',
  )
})

it('is shown from the command line, which is itself written down', async () => {
  const journal = await openJournal(journalFolder())
  await journal.append(readingOf('hemi'))
  await journal.append({ ...readingOf('a b\u001b[2J'), user: 'user-2', details: { code: 'FORBIDDEN' } })
  const { code, stdout } = await audit('show', '--child', 'hemi')
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}read {2}by user-1 {2}with EcoMap {2}from 127\.0\.0\.1 {2}session session-1 {2}child hemi \(own-case grant-hemi\)\n$/,
  )
  // What could move the cursor of a terminal is written out.
  expect((await audit('show', '--user', 'user-2')).stdout).toContain('child "a b\\u001b[2J"')
  const searches = await audit('show', '--action', 'audit-read')
  expect(searches.stdout).toMatch(/audit-read {2}by nobody signed in {2}with audit show {2}child hemi$/m)

  expect((await audit('show', '--from', '2026-2-1')).stderr).toBe(
    '--from is a day of the calendar, as YYYY-MM-DD.\n',
  )
  expect((await audit('show', '--action', 'peek')).stderr).toContain(
    '"peek" is no action: give one of read, write',
  )
  expect((await audit()).stderr).toContain('npm run audit -- verify')
  await journal.close()
})

it('is moved to an archive from the command line, up to a day, and checked there', async () => {
  const old = await openJournal(journalFolder(), { now: () => Date.parse('2026-01-31T09:00:00Z') })
  await old.append(readingOf('hemi'))
  await old.close()
  const journal = await openJournal(journalFolder())
  await journal.append(readingOf('mere'))
  const archive = join(folder.path, 'archive')
  const [file = ''] = journalFiles(journalFolder())
  const keep = (...args: string[]) => audit('keep', ...args)
  expect((await keep('--until', '2026-01-31')).stderr).toContain('npm run audit -- keep --until DAY')
  expect(await keep('--until', '2999-01-01', '--into', archive)).toMatchObject({ code: 1, stdout: '' })
  expect(await keep('--until', '2026-01-31', '--into', archive)).toMatchObject({
    code: 0,
    stdout: `1 file up to 2026-01-31 moved to ${archive}.\n`,
  })
  await journal.close()
  expect(journalFiles(archive)).toEqual([file])
  expect(childrenOnDisk(journalFolder())).toEqual(['mere'])
  expect((await audit('verify')).stdout).toMatch(/^2 entries .*none was changed.*\n1 file was moved out/)
  expect((await audit('verify', '--archive', archive)).stdout).toMatch(/^3 entries in 3 files checked: none/)
  rmSync(join(archive, file))
  const missing = await audit('verify', '--archive', archive)
  expect([missing.code, missing.stdout]).toEqual([1, expect.stringContaining(`${file} is missing`)])
  expect((await audit('show', '--action', 'archive')).stdout).toMatch(/archive .* audit keep .* count 1$/m)
})
