// npm run dev: the server, started again when its code changes, and the client with reload. Neo4j keeps running meanwhile.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { provideTypes } from './steps/build.mjs'
import { root } from './steps/folders.mjs'
import { oneAtATime } from './steps/one-at-a-time.mjs'
import { node24, providePackages } from './steps/packages.mjs'
import { program } from './steps/programs.mjs'
import { asCommand } from './steps/run.mjs'

/** Settles with the exit code of the first that ends; the others are then asked to stop, and waited for. */
async function runTogether(programs) {
  const children = programs.map((args) =>
    spawn(node24, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  )
  const ends = children.map(
    (child) => new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1))),
  )
  let asked = false
  const stop = () => {
    asked = true
    for (const child of children) child.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  const first = await Promise.race(ends)
  const code = asked ? 0 : first
  stop()
  await Promise.all(ends)
  return code
}

function makeTypesOnChange() {
  let waiting
  const make = () => provideTypes().catch((error) => process.stderr.write(`${error.message}\n`))
  return watch(join(root, 'server'), { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.graphql')) return
    clearTimeout(waiting)
    waiting = setTimeout(make, 100)
  })
}

await asCommand(async () => {
  await oneAtATime(async () => {
    await providePackages()
    await provideTypes()
  })
  const watcher = makeTypesOnChange()
  const ownNeo4j = process.env.NEO4J_URI ? [] : [['server/database/local/hold.command.ts']]
  const code = await runTogether([...ownNeo4j, ['--watch', 'server/main.ts'], [program('vite')]])
  watcher.close()
  return code
})
