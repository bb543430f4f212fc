import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { foundEntries } from '../../server/audit/search-journal.ts'
import { canaryFile } from '../support/canary.ts'
import { ownFolder } from '../support/own-folder.ts'
import type { Program } from '../support/program.ts'

const folder = ownFolder()
const CHILDREN = 2_000
/** The canary is imported and computed with them. */
const ALL = CHILDREN + 1

function start(file: string, ...args: string[]): Program {
  return folder.start(file, args, { ECOMAP_DATA: join(folder.path, 'data') })
}
const findings = () => start('server/findings/findings.command.ts', '--all')

/** Settles when it tells for the first time how far it is with the children. */
function isUnderWay({ child, ending }: Program): Promise<void> {
  return new Promise((settle, reject) => {
    child.stderr?.on('data', (chunk) => String(chunk).includes('Findings of children') && settle())
    ending.then(({ stderr }) => reject(new Error(`It ended before it was under way:\n${stderr}`)), reject)
  })
}

it('a sweep that is killed goes on where it was, and one that is asked to stop ends soon', async () => {
  const network = join(folder.path, 'network.json')
  const children = Array.from({ length: CHILDREN }, (_, at) => ({
    id: `child-${at}`,
    family: 'family',
    name: `Child ${at}`,
    dateOfBirth: '2016-01-01',
    pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
  }))
  const families = [{ id: 'family', name: 'Whānau' }, ...canaryFile.families]
  writeFileSync(
    network,
    JSON.stringify({ ...canaryFile, families, children: [...children, ...canaryFile.children] }),
  )
  // It keeps the database running for all that follows.
  const held = start('tests/support/hold-neo4j.command.ts', join(folder.path, 'data'))
  await held.prints(/^open bolt:/m)
  expect((await start('server/exchange/import.command.ts', network).ending).code).toBe(0)

  const killed = findings()
  await isUnderWay(killed)
  killed.child.kill('SIGKILL')
  await killed.ending

  const stopped = findings()
  await isUnderWay(stopped)
  const askedAt = performance.now()
  stopped.child.kill('SIGINT')
  const { code, stderr } = await stopped.ending
  expect(code).toBe(130)
  expect(stderr).toContain('Going on with a sweep that was cut off.')
  expect(performance.now() - askedAt).toBeLessThan(30_000)

  const last = await findings().ending
  expect(last).toMatchObject({ code: 0, signal: null })
  expect(last.stderr).toContain('Going on with a sweep that was cut off.')
  const computed = Number(/^The findings of (\d+) children were computed\.$/m.exec(last.stdout)?.[1])
  expect(computed).toBeGreaterThan(0)
  expect(computed).toBeLessThan(ALL)

  await expectNobodyNamedInRefusals()

  // What a command was about to do is written down, the newest first.
  const told: unknown[] = []
  for await (const { entry } of foundEntries(join(folder.path, 'data', 'audit'), {}, 'UTC'))
    told.push([entry.action, entry.operation, entry.details])
  const sweeps = Array.from({ length: 3 }, () => ['write', 'findings', { code: 'all' }])
  expect(told).toEqual([...sweeps, ['import', 'import', { count: ALL }]])
})

/** What a command refuses it says by its place, without the names and words around it, in which the canary would be seen. */
async function expectNobodyNamedInRefusals(): Promise<void> {
  const broken = join(folder.path, 'broken.json')
  const [child] = canaryFile.children
  const [need] = canaryFile.needs
  const faults = {
    children: [{ ...child, ethnicity: 5, pathways: [{ pathway: 'nowhere', from: 'then' }] }],
    needs: [{ ...need, category: 'unheard-of', closedOn: '2026-02-30', more: true }],
  }
  writeFileSync(broken, JSON.stringify({ ...canaryFile, ...faults }))
  const refused = await start('server/exchange/import.command.ts', broken).ending
  expect(refused.code).toBe(1)
  expect(refused.stderr.match(/^\$\.(children|needs)/gm)?.length).toBeGreaterThan(4)

  const nowhere = join(folder.path, 'no-folder', 'out.json')
  expect((await start('server/exchange/export.command.ts', nowhere).ending).code).toBe(1)
}
