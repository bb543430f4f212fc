import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CANARY } from '../support/canary.ts'
import { look } from '../support/sightings.ts'

/** The commands that the README gives, as a reader would copy them. */
const commands = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].flatMap(
  ([, block = '']) => block.split('\n').filter((line) => line !== ''),
)

let folder: string
let product: ChildProcess | undefined

/** Runs a line of the README in a shell, on data of the test's own; settles with its exit code and what it printed. */
function run(command: string, until?: RegExp): { child: ChildProcess; printed: Promise<string> } {
  const env = {
    ...process.env,
    ECOMAP_DATA: join(folder, 'data'),
    ECOMAP_AUDIT: '',
    PORT: '0',
    ECOMAP_LOG_LEVEL: 'trace',
  }
  // A group of its own, so that it is stopped as Ctrl-C stops it: npm, the script and the server at once.
  const child = spawn('sh', ['-c', command], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const printed = new Promise<string>((settle, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      if (until?.test(output)) settle(output)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('close', (code) => {
      look(`what ${command} printed`, output)
      if (code === 0 && !until) settle(output)
      else reject(new Error(`${command} ended with ${code}:\n${output}`))
    })
  })
  return { child, printed }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
  const ended = new Promise((settle) => child.on('close', settle))
  process.kill(-child.pid, 'SIGINT')
  await ended
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-readme-'))
})

afterAll(async () => {
  if (product) await stop(product)
  rmSync(folder, { recursive: true, force: true })
})

it('gives these commands, each of which is run here but that of the tests', () => {
  expect(commands).toEqual([
    'npm start',
    'npm test',
    'npm run import -- examples/siblings.json --prefix again- --today 2026-11-20 --for social-worker',
    'npm run export -- networks.json',
    'npm run findings',
    'npm run findings -- --all',
    'npm run audit -- show',
    'npm run audit -- verify',
    'npm run users -- add --id tamsin --name "Tamsin Oyelaran" --role practice-administrator --subject 5f0c2e --issuer https://id.example',
    'npm run users -- list',
    'npm run users -- disable --id tamsin',
  ])
})

it('starts with the four stories, takes a network in, gives all of them out, computes findings, shows and checks the journal, keeps users, and stops', async () => {
  const [start = '', , takeIn = '', giveOut = '', findings = '', allFindings = '', show = '', verify = ''] =
    commands
  const [add = '', list = '', disable = ''] = commands.slice(8)
  const started = run(start, /^Ecomap is ready at http:\S+$/m)
  product = started.child
  const [, address] = /^Ecomap is ready at (http:\S+)$/m.exec(await started.printed) ?? []
  expect(await childrenAt(address)).toBe(7)
  await run('node_modules/.bin/node tests/support/canary.command.ts').printed
  expect(await childrenAt(address)).toBe(7)

  expect(await run(takeIn).printed).toMatch(/3 children/)
  expect(await childrenAt(address)).toBe(10)

  const file = join(folder, 'networks.json')
  await run(giveOut.replace('networks.json', file)).printed
  // Whoever runs the commands is given everybody, the canary too.
  expect(JSON.parse(readFileSync(file, 'utf8')).children).toHaveLength(11)
  expect(readFileSync(file, 'utf8')).toContain(CANARY)

  expect(await run(findings).printed).toMatch(/The findings of \d+ children were computed\./)
  expect(await run(allFindings).printed).toMatch(/The findings of 11 children were computed\./)

  expect(await run(show).printed).toMatch(/audit-read .*with audit show/)
  expect(await run(verify).printed).toMatch(/checked: none was changed, cut, moved, or taken out\.$/m)

  expect(await run(add).printed).toMatch(/^tamsin may sign in\.$/m)
  expect(await run(list).printed).toMatch(/^tamsin\tTamsin Oyelaran\tpractice-administrator$/m)
  expect(await run(disable).printed).toMatch(/^tamsin is disabled\.$/m)

  await stop(product)
})

it('works on it with reload', async () => {
  const { child, printed } = run('npm run dev', /Ecomap is ready at http:\S+/)
  product = child
  await printed
  await stop(child)
})

async function signIn(address: string | undefined): Promise<string> {
  const response = await fetch(`${address}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'social-worker' }),
  })
  return response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
}

async function childrenAt(address: string | undefined): Promise<number> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await signIn(address) },
    body: JSON.stringify({ query: '{ children { totalCount } }' }),
  })
  const { data } = (await response.json()) as { data: { children: { totalCount: number } } }
  return data.children.totalCount
}
